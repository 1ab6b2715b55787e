// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { notesRoom as words } from '../../../src/text/rooms/notes.da.ts';
import { onTheCase, signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

/** The clipboard that stands in for the machine's own in these tests. */
const clipboard = () => navigator.clipboard.readText();
afterEach(() => vi.unstubAllGlobals());

const more = [
  ...told,
  signed('identityNote', { name: 'Rosa Prøve', address: 'Opdigtet Stræde 12' }),
  signed('supportiveTalk', {
    onDay: '2026-11-20',
    about: 'Vi talte om ro i Opdigtet Stræde.',
    next: 'Ring fra kontoret',
  }),
];
type House = Awaited<ReturnType<typeof onTheCase>>;
async function inTheRoom(): Promise<House> {
  const house = await onTheCase(more);
  await press(house, 'Notater');
  await heading(words.title);
  return house;
}
const choose = async (house: House, name: string) =>
  house.user.click(await screen.findByRole('radio', { name }));
const document = () => screen.findByRole('region', { name: words.document });
const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const lines = async ({ ports }: House) =>
  (await ports.cases.read(await ports.vault.audit())).entries.map(({ body }) => body);

it('begins with what is not brought over yet, and nobody is chosen to give it to', async () => {
  await inTheRoom();
  expect(screen.getByRole('radio', { name: words.choose.pending(6) })).toHaveProperty('checked', true);
  for (const name of Object.values(words.profile.name))
    expect(screen.getByRole('radio', { name })).toHaveProperty('checked', false);
  expect(screen.queryByRole('region', { name: words.document })).toBeNull();
});

it('copies after a warning, notes it, offers to clear, and asks whether it stands in the system', async () => {
  const house = await inTheRoom();
  await choose(house, words.profile.name.internalCase);
  expect((await document()).textContent).toContain('supportiveTalk');
  await press(house, words.out.copy);
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain(words.out.copyWarning);
  expect(await clipboard()).toBe('');
  await house.user.click(within(dialog).getByRole('button', { name: words.out.copy }));
  await waitFor(async () => expect(await clipboard()).toContain('caseOpened\nskrevet'));
  await waitFor(async () =>
    expect(await lines(house)).toContainEqual({
      act: 'noteCopied',
      subject: stream.id,
      detail: 'internalCase',
    }),
  );
  await press(house, words.out.clear);
  expect(await screen.findByText(words.out.cleared)).toBeTruthy();
  expect(await clipboard()).toBe(' ');
  await press(house, 'Ført i fagsystemet (6)');
  await press(house, 'Ja, det er ført');
  await waitFor(() => expect(screen.queryByText(words.journalise)).toBeNull());
  expect(screen.queryByRole('radio', { name: words.choose.pending(6) })).toBeNull();
});

it('shows staff alone what stays, and words that were written twice; the document says nothing of it', async () => {
  const house = await inTheRoom();
  await choose(house, words.profile.name.cooperatingAgency);
  const text = (await document()).textContent;
  expect(text).toContain('Vi talte om ro');
  expect(text).toContain('Ring aldrig.');
  expect(text).not.toMatch(/Rosa|Ring fra kontoret|frisør|Asp/);
  const preview = screen.getByRole('region', { name: words.preview.title });
  expect(preview.textContent).toMatch(/\d+ oplysninger er ikke med/);
  expect(preview.textContent).toContain('Støttende samtale');
  expect(preview.textContent).toContain('Stræde');
  expect(screen.queryByText(words.journalise)).toBeNull();
});

it('ticks nothing for the police beforehand, and gives what is ticked', async () => {
  const house = await inTheRoom();
  await choose(house, words.profile.name.protectivePartner);
  await document();
  const boxes = screen.getAllByRole('checkbox');
  for (const box of boxes) expect(box).toHaveProperty('checked', false);
  expect((await document()).textContent).not.toContain('Stræde 12');
  await house.user.click(screen.getByRole('checkbox', { name: /Opdigtet Stræde 12/ }));
  expect((await document()).textContent).toContain('Opdigtet Stræde 12');
  // Another choice of whom it is for begins without ticks.
  await choose(house, words.profile.name.cooperatingAgency);
  await choose(house, words.profile.name.protectivePartner);
  expect((await document()).textContent).not.toContain('Stræde 12');
});

it('prints after a warning only the document, and notes it', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const house = await inTheRoom();
  await choose(house, words.profile.name.citizen);
  await document();
  const paper = () => house.container.querySelector('.kit-only-printed')?.textContent ?? '';
  expect(paper()).toBe(words.out.onlyWithButton);
  await press(house, words.out.print);
  const dialog = await screen.findByRole('dialog');
  expect(print).not.toHaveBeenCalled();
  await house.user.click(within(dialog).getByRole('button', { name: words.out.print }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(paper()).toContain('Notat 23.11.2026');
  expect(paper()).not.toMatch(/Asp|Rosa|Forløb/);
  await waitFor(async () =>
    expect(await lines(house)).toContainEqual({
      act: 'notePrinted',
      subject: stream.id,
      detail: 'citizen',
    }),
  );
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(paper()).toBe(words.out.onlyWithButton));
});

it('finds a note from the timeline, a period by its days, and says when there is nothing in it', async () => {
  const house = await onTheCase(more);
  const [first] = await screen.findAllByRole('button', { name: /^Vis notat/, hidden: true });
  await house.user.click(first ?? globalThis.document.body);
  await heading(words.title);
  expect(screen.getByRole('radio', { name: words.choose.one })).toHaveProperty('checked', true);
  expect(status()).toContain(words.choose.chosen(1));
  await choose(house, words.choose.period);
  expect(status()).toContain(words.choose.chosen(6));
  const from = screen.getByRole('group', { name: new RegExp(`^${words.choose.from}`) });
  await house.user.clear(within(from).getByLabelText('År'));
  expect(screen.getByText(words.choose.dateProblem)).toBeTruthy();
  await house.user.type(within(from).getByLabelText('År'), '2027');
  expect(screen.getByText(words.choose.datesTurned)).toBeTruthy();
  expect(status()).toContain(words.choose.none);
});

it('says where a request for access goes', async () => {
  await inTheRoom();
  expect(screen.getByText(words.access.text)).toBeTruthy();
});
