// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { amongColleagues, signed, stream, toTheCase, type House } from '../access/amongColleagues.tsx';
import { told } from './aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const title = 'Det her kan ikke underskrives med din adgang';
/** A colleague has gone on in the case file: the person at work holds no key of it any more. */
async function withoutTheCaseFile(entries = [...told, signed('supportiveTalk', { onDay: '2026-11-20' })]) {
  const house = await amongColleagues(entries);
  house.ports.cases.shut({ closedTo: ['caseFile'], notToSign: ['caseFile'] });
  await toTheCase(house);
  return house;
}
const row = (name: string) => {
  const list = screen.getByRole('list', { name: 'Opgaver' });
  const found = within(list)
    .getAllByRole('listitem')
    .find((one) => within(one).queryByText(name, { exact: true }) !== null);
  if (found === undefined) throw new Error(`no task ${name}`);
  return found;
};
const kindsIn = async (house: House) =>
  (await house.ports.cases.read(stream)).entries.map(({ kind }) => kind);

it('says on the page of the case what cannot be signed and who can, before anything is begun', async () => {
  await withoutTheCaseFile();
  expect(await screen.findAllByText(/Det kan Bo Bro\./)).not.toEqual([]);
  const risk = row('Risikovurdering');
  expect(risk.textContent).toContain('Kan ikke underskrives med din adgang. Det kan Bo Bro.');
  expect(risk.textContent).toContain('Ikke din adgang');
  expect(within(risk).queryByRole('button', { name: /Begynd/ })).toBeNull();
  // Why it waits may stand in what cannot be read: nothing false is said of it.
  expect(row('Forløb').textContent).not.toContain('er ikke underskrevet');
  const alongside = screen.getByRole('region', { name: 'Sammen hele vejen' });
  await waitFor(
    () =>
      expect(alongside.textContent).toMatch(
        /Der er sket noget, Støttende samtale.*: kan læses, men ikke underskrives med din adgang\. Det kan Bo Bro\./,
      ),
    { timeout: 20_000 },
  );
  // Help may be read by everybody, and danger noted.
  for (const name of ['Støttende samtale', 'Foreløbigt notat om fare', 'Giv sagen videre'])
    expect(within(alongside).getByRole('button', { name })).toBeTruthy();
});

it('says it over the first page of a piece of work and beside the signature, and the words stay in the draft', async () => {
  const house = await withoutTheCaseFile();
  await press(house, 'Støttende samtale');
  await house.user.type(await screen.findByRole('textbox', { name: /Hvad|Om/ }), 'Vi talte om søvn');
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText(/Det kan Bo Bro\. Bed en af dem/)).toBeTruthy();
  const onward = () => screen.findByRole('button', { name: /^(Videre|Underskriv)$/ }, { timeout: 20_000 });
  for (let at = await onward(); at.textContent === 'Videre'; at = await onward()) await house.user.click(at);
  expect(await screen.findByText(title)).toBeTruthy();
  await press(house, 'Underskriv');
  expect(
    await screen.findByText(/Den del af sagen kan ikke underskrives med din adgang/, {}, { timeout: 20_000 }),
  ).toBeTruthy();
  expect(screen.queryByText(/Prøv igen/)).toBeNull();
  expect(await kindsIn(house)).toEqual(told.map(({ kind }) => kind));
  const [draft] = await house.ports.drafts.list();
  expect(JSON.stringify(draft?.values)).toContain('Vi talte om søvn');
  await press(house, 'Foreløbigt notat om fare');
  await heading('Hvad ser du, og hvad er gjort?');
  expect(screen.queryByText(title)).toBeNull();
});

it('says of a judged case that its risk cannot be seen, and never that nobody has judged it', async () => {
  await withoutTheCaseFile();
  const strip = screen.getByRole('region', { name: 'Det vigtigste om sagen' });
  expect(strip.textContent).toContain('Risiko: Kan ikke ses med din adgang');
  expect(strip.textContent).not.toContain('ikke vurderet');
  const now = screen.getByRole('region', { name: 'Nu' });
  await waitFor(() => expect(now.textContent).toContain('Kan ikke ses med din adgang. Det kan Bo Bro.'));
  expect(document.body.textContent).not.toContain('Den første risikovurdering');
});

it('offers no signature for an event from the page of the case, and says what can be signed instead', async () => {
  const house = await withoutTheCaseFile();
  const event = screen.getByRole('combobox', { name: 'Der er sket noget' });
  await house.user.selectOptions(event, 'Ny vold eller nye trusler');
  expect(await screen.findByText(title, {}, { timeout: 20_000 })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Underskriv' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Foreløbigt notat om fare' })).toHaveLength(2);
});
