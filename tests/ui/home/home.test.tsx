// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asLocalDate, asStreamId } from '../../../src/entries/ids.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

const byKl = {
  role: 'keyStaff',
  basedOn: basedOnNothing,
  rendered: { text: 'Som læst.', language: 'da' },
} as const;

/** Counts what a person does from the home page on: one press, one choice. */
async function notTold(house: Awaited<ReturnType<typeof movedIn>>): Promise<number> {
  let interactions = 0;
  const count = async (act: Promise<void>) => {
    await act;
    interactions += 1;
  };
  await count(press(house, 'Spørg rutinemæssigt'));
  await heading('Før du spørger');
  await count(house.user.click(screen.getByRole('radio', { name: /Vi sidder sammen/ })));
  await count(house.user.click(await screen.findByRole('checkbox')));
  await count(house.user.click(await screen.findByRole('radio', { name: 'Ikke fortalt' })));
  await count(press(house, 'Videre'));
  await heading('Tjek dine svar');
  await count(press(house, 'Underskriv'));
  await heading('I dag');
  return interactions;
}

it('says on an empty page what comes here, and offers two starts only, who can help, and the guide', async () => {
  await movedIn();
  expect(await screen.findByText(/Her kommer dine sager/)).toBeTruthy();
  await screen.findByRole('button', { name: 'Gem en nu' });
  const starts = within(screen.getByRole('main')).getAllByRole('button');
  expect(starts.map((button) => button.textContent)).toEqual([
    'Spørg rutinemæssigt',
    'Ny samtale',
    'Hvem kan hjælpe',
    'Vejledning',
    'Grupper',
    'Gem en nu',
  ]);
});

it('takes six interactions from the home page to a signed "not told", with no box ticked beforehand', async () => {
  const house = await movedIn();
  expect(await notTold(house)).toBeLessThanOrEqual(6);
  expect(await screen.findByText('Underskrevet og gemt.')).toBeTruthy();
});

it('keeps the minimum of a "not told": way in, form and outcome', async () => {
  const house = await movedIn();
  await notTold(house);
  const [summary] = (await house.ports.cases.summaries()).filter(
    ({ summary: { intake } }) => intake !== undefined,
  );
  if (summary === undefined) throw new Error('nothing was signed');
  const { entries } = await house.ports.cases.read({ type: 'case', id: summary.stream });
  expect(entries[0]?.body).toEqual({ wayIn: 'routine', conversationForm: 'inPerson', outcome: 'notTold' });
  expect(entries.slice(1).map((entry) => entry.kind)).toEqual(['statistics']);
  expect(JSON.stringify(entries)).not.toMatch(/ingen vold|no violence/i);
  expect(screen.queryByRole('list', { name: /Mine sager/ })).toBeNull();
});

it('offers unfinished work, and deletes it only when asked twice', async () => {
  const house = await movedIn();
  await press(house, 'Spørg rutinemæssigt');
  await heading('Før du spørger');
  await house.user.click(screen.getByRole('radio', { name: /Vi sidder sammen/ }));
  await press(house, 'Lad stå til senere');
  await heading('I dag');
  await press(house, 'Opsporing');
  await heading('Før du spørger');
  expect((screen.getByRole('radio', { name: /Vi sidder sammen/ }) as HTMLInputElement).checked).toBe(true);
  await press(house, 'Lad stå til senere');
  await heading('I dag');
  await press(house, 'Slet kladden');
  await press(house, 'Slet den');
  await waitFor(async () => expect(await house.ports.drafts.list()).toEqual([]));
});

it('shows a reminder to ask again until it is deleted', async () => {
  const house = await movedIn();
  await house.ports.reminders.keep('Hende med den røde cykel', asLocalDate('2026-11-30'));
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  expect(await screen.findByText('Spørg igen 30. november 2026')).toBeTruthy();
  await press(house, 'Slet huskesedlen');
  await waitFor(() => expect(screen.queryByText('Hende med den røde cykel')).toBeNull());
});

it('keeps a neutral handle for "ask later" only when one is given, and deletes it at the next contact', async () => {
  const house = await movedIn();
  await house.ports.reminders.keep('Den røde cykel', asLocalDate('2026-11-30'));
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await press(house, 'Den røde cykel');
  await heading('Før du spørger');
  await house.user.click(screen.getByRole('radio', { name: /Vi sidder sammen/ }));
  await house.user.click(await screen.findByRole('checkbox'));
  await house.user.click(await screen.findByRole('radio', { name: 'Ikke fortalt' }));
  await press(house, 'Videre');
  await heading('Tjek dine svar');
  await press(house, 'Underskriv');
  await heading('I dag');
  expect(await house.ports.reminders.list()).toEqual([]);
});

it('says in words that something in a case cannot be read, beside whatever else is urgent there', async () => {
  const house = await movedIn();
  const body = { alias: 'Asp', responsible: 'KL' };
  const stream = { type: 'case', id: asStreamId('case-1') } as const;
  await house.ports.cases.sign({
    stream,
    unsigned: [
      { kind: 'caseOpened', body, ...byKl },
      { kind: 'promisedContact', body: { onDay: '2026-11-23' }, ...byKl },
    ],
    summarise,
    draft: null,
  });
  const toHome = async () => {
    await press(house, 'Indstillinger');
    await heading('Indstillinger');
    await press(house, 'Forløb');
    await heading('I dag');
  };
  await toHome();
  expect(await screen.findByRole('list', { name: 'Det, der haster' })).toBeTruthy();
  expect(screen.queryByText(/kan ikke læses/)).toBeNull();
  house.ports.cases.spoil(stream);
  await house.ports.cases.read(stream);
  await toHome();
  const urgent = within(await screen.findByRole('list', { name: 'Det, der haster' }));
  expect(urgent.getByText(/^Noget i sagen kan ikke læses\. Også: lovet kontakt/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: /Mine sager/ })).getByText(/kan ikke læses/)).toBeTruthy();
});
