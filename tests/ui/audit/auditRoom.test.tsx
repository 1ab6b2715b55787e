// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asInstant, asPersonId, asStreamId } from '../../../src/entries/ids.ts';
import { logNumber } from '../../../src/rules/logNumber.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

type House = Awaited<ReturnType<typeof movedIn>>;

/** So many lines in the log, a case for every second of them. */
async function noted({ ports }: House, count: number) {
  const stream = await ports.vault.audit();
  for (let at = 0; at < count; at += 1)
    await ports.cases.sign({
      stream,
      unsigned: [
        {
          kind: 'auditLine',
          body: {
            act: at % 2 === 0 ? 'caseOpened' : 'notePrinted',
            subject: asStreamId(`case-${String(at % 7)}`),
            ...(at % 2 === 0 ? {} : { detail: 'citizen' }),
          },
          role: 'caseworker',
          basedOn: basedOnNothing,
          rendered: { text: 'En sag blev åbnet.', language: 'da' },
        },
      ],
      summarise: () => ({}),
      draft: null,
    });
}
async function asLead() {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await press(house, 'Jeg tager rollen som leder');
  await screen.findByRole('button', { name: 'Tilføj en kollega' }, { timeout: 20_000 });
  return house;
}
async function atTheLog(house: House) {
  await press(house, 'Indstillinger');
  await press(house, 'Åbn loggen');
  await heading('Hvem der har set hvad');
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

it('tells who is no lead what is noted, and shows no line', async () => {
  const house = await movedIn();
  await noted(house, 3);
  await atTheLog(house);
  expect(screen.getByText('Loggen læses af lederen.')).toBeTruthy();
  expect(screen.getByText(/Det bliver noteret, når du åbner en sag/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('shows a lead the newest lines first, a page at a time, by number and never by alias, and notes that it was read', async () => {
  const house = await asLead();
  await noted(house, 120);
  await atTheLog(house);
  await screen.findByText('Kæden er hel. Ingen linje mangler, og ingen er ændret.');
  expect(rows()).toHaveLength(50);
  expect(
    within(rows()[0] ?? document.body).getByText(
      `Sag ${logNumber(`case-${String(119 % 7)}`).replace('\u00a0', ' ')}`,
    ),
  ).toBeTruthy();
  expect(
    within(rows()[0] ?? document.body).getByText('Et notat blev skrevet ud. Til borgeren.'),
  ).toBeTruthy();
  await press(house, 'Ældre');
  await press(house, 'Ældre');
  expect(rows()).toHaveLength(21);
  expect(screen.getByText('Side 3 af 3')).toBeTruthy();
  const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
  expect(entries.at(-1)?.body).toEqual({ act: 'auditRead' });
});

it('chooses by kind, by period and by the number of a case, and prints what was chosen, with a line of its own', async () => {
  const house = await asLead();
  await noted(house, 14);
  await atTheLog(house);
  await house.user.selectOptions(await screen.findByLabelText('Hvad'), 'Skrevet ud');
  expect(rows()).toHaveLength(7);
  await house.user.selectOptions(screen.getByLabelText('Hvornår'), 'november 2026');
  expect(rows()).toHaveLength(7);
  await house.user.type(screen.getByLabelText(/^Sagens lognummer/), logNumber('case-3'));
  expect(rows()).toHaveLength(1);
  await house.user.clear(screen.getByLabelText(/^Sagens lognummer/));
  const print = vi.fn();
  window.print = print;
  await press(house, 'Skriv de valgte linjer ud');
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await waitFor(async () => {
    const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
    expect(entries.at(-1)?.body).toEqual({ act: 'auditPrinted' });
  });
  await house.user.selectOptions(screen.getByLabelText('Hvad'), 'Adgang til sager');
  expect(screen.getByText('Ingen linjer passer til det, du har valgt.')).toBeTruthy();
});

it('says beside its field that a number is not understood and how one looks, and shows no line until it is', async () => {
  const house = await asLead();
  await noted(house, 14);
  await atTheLog(house);
  const field = await screen.findByLabelText(/^Sagens lognummer/);
  await house.user.type(field, 'abc');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const error = document.getElementById(`${field.id}-error`)?.textContent;
  expect(error).toBe(
    'Et lognummer er højst otte cifre, fx 4839 2017. Ret det, eller tøm feltet. Så længe vises ingen linjer.',
  );
  expect(field.getAttribute('aria-describedby')).toContain(`${field.id}-error`);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText('Ingen linjer passer til det, du har valgt.')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Skriv de valgte linjer ud' })).toBeNull();
  await house.user.clear(field);
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(rows().length).toBeGreaterThan(13);
});

it('says whose lines are missing, between which moments, and what cannot be read', async () => {
  const house = await asLead();
  await noted(house, 3);
  const after = asInstant('2026-11-20T09:05:00.000+01:00');
  const before = asInstant('2026-11-20T11:30:00.000+01:00');
  house.ports.auditLog.finds({
    gaps: [
      { person: asPersonId('person-1'), missing: 2, after, before },
      { person: asPersonId('person-1'), missing: 1, after: before, before: null },
    ],
    unreadable: 1,
    endUnknown: true,
    rolledBack: true,
  });
  await atTheLog(house);
  const said = await screen.findByRole('alert');
  expect(within(said).getByText('Loggen er ikke hel')).toBeTruthy();
  const points = within(said)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(points).toEqual([
    '2 linjer fra KL mangler mellem 20. november 2026 kl. 09.05 og 20. november 2026 kl. 11.30.',
    '1 linje fra KL mangler efter 20. november 2026 kl. 11.30. Enden er klippet af.',
    '1 linje er der, men kan ikke læses. Den er ændret, flyttet eller skadet.',
    'Det, der siger, hvor loggen ender, er væk eller skadet. Derfor kan det ikke ses, om de nyeste linjer mangler.',
    'Du har set en nyere log på denne maskine. Den er skiftet ud med en ældre.',
  ]);
  expect(rows()).toHaveLength(3 + 1);
});

it('keeps what was read when the rest cannot be, and reads again', async () => {
  const house = await asLead();
  await noted(house, 80);
  house.ports.auditLog.breaks(true);
  await atTheLog(house);
  expect(await screen.findByText('Resten af loggen kunne ikke læses.')).toBeTruthy();
  expect(rows()).toHaveLength(50);
  expect(screen.queryByText(/Kæden er hel/)).toBeNull();
  house.ports.auditLog.breaks(false);
  await press(house, 'Læs igen');
  expect(await screen.findByText(/Kæden er hel/)).toBeTruthy();
});
