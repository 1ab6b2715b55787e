// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { staff } from '../../../src/text/rooms/staff.da.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

const team = { type: 'team', id: asStreamId('team-1') } as const;

/** From home to the staff room, as a lead. */
async function amongStaff() {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await heading('Medarbejdere');
  await press(house, 'Jeg tager rollen som leder');
  await screen.findByRole('button', { name: 'Tilføj en kollega' }, { timeout: 20_000 });
  return house;
}
type House = Awaited<ReturnType<typeof amongStaff>>;
const noted = async ({ ports }: House) =>
  (await ports.cases.read(await ports.vault.audit())).entries.map(({ body }) => body);
const box = (house: House, name: string | RegExp) => house.user.click(screen.getByRole('checkbox', { name }));

it('adds a colleague: who it is, their own passphrase, their recovery key asked back', async () => {
  const house = await amongStaff();
  await press(house, 'Tilføj en kollega');
  await heading('Ny kollega');
  await press(house, 'Giv tastaturet videre');
  expect(screen.getByText('Skriv initialer.')).toBeTruthy();
  await house.user.type(screen.getByLabelText(/^Initialer/), 'BB');
  await house.user.type(screen.getByLabelText('Navn'), 'Bo Bro');
  await box(house, 'Gruppeleder');
  expect(screen.getByText(/Åbner i alle sager: nødark til gruppen/)).toBeTruthy();
  await box(house, 'Gruppeforløb');
  await house.user.type(screen.getByLabelText(/^Gælder til \(Gruppeforløb\)/), 'til jul');
  await press(house, 'Giv tastaturet videre');
  expect(screen.getByText(/Skriv datoen som/)).toBeTruthy();
  const until = screen.getByLabelText(/^Gælder til \(Gruppeforløb\)/);
  await house.user.clear(until);
  await house.user.type(until, '31.12.2027');
  const used = screen.getByLabelText(/^Sidst brugt \(Gruppeforløb\)/);
  await house.user.type(used, '1.1.2028');
  await press(house, 'Giv tastaturet videre');
  expect(document.activeElement).toBe(used);
  expect(screen.getByText(staff.form.dayAhead)).toBeTruthy();
  await house.user.clear(used);
  await press(house, 'Giv tastaturet videre');
  expect(screen.getByText('Skriv din egen adgangssætning.')).toBeTruthy();
  const own = screen.getByLabelText(/^Din egen adgangssætning/);
  expect(document.activeElement).toBe(own);
  await house.user.type(own, 'et gæt');
  await press(house, 'Giv tastaturet videre');
  expect(await screen.findByText('Den passer ikke. Intet er ændret. Prøv igen.')).toBeTruthy();
  await house.user.clear(own);
  await house.user.type(own, memoryPassphrase);
  const written = location.hash;
  await press(house, 'Giv tastaturet videre');
  await heading('BB: vælg din adgangssætning');
  // The browser's own Back leads to what was written, and what the passphrase allowed is given back.
  await act(async () => {
    location.hash = written;
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await heading('Ny kollega');
  expect(screen.getByLabelText('Navn')).toHaveProperty('value', 'Bo Bro');
  await house.user.type(screen.getByLabelText(/^Din egen adgangssætning/), memoryPassphrase);
  await press(house, 'Giv tastaturet videre');
  await heading('BB: vælg din adgangssætning');
  await waitFor(() => screen.getByText(memoryPassphrase));
  await house.user.type(screen.getByLabelText('Skriv den igen'), memoryPassphrase);
  await press(house, 'Brug denne adgangssætning');
  await heading('Din gendannelsesnøgle');
  const key = document.querySelector('[data-recovery-key]')?.textContent ?? '';
  await press(house, 'Jeg har den');
  await house.user.type(screen.getByLabelText('De sidste tegn'), key.replaceAll(' ', '').slice(-6));
  await press(house, 'Videre');
  expect(await screen.findByText('BB er tilføjet og kan låse op her.', {}, { timeout: 20_000 })).toBeTruthy();
  expect(await screen.findByText(/Gruppeforløb: bekræftet af .*, gælder til 31\.12\.2027/)).toBeTruthy();
  expect(screen.getByText(/Risikovurdering og sikkerhedsplan: egen oplysning/)).toBeTruthy();
  const { entries } = await house.ports.cases.read(team);
  expect(entries.at(-1)?.body).toMatchObject({
    name: 'Bo Bro',
    roles: ['groupLeader'],
    keys: { exchange: 'xBB', signing: 'sBB' },
    competences: [{ competence: 'groupCourses', until: '2027-12-31', confirmed: 'lead' }],
  });
  expect(await noted(house)).toContainEqual({ act: 'staffAdded', subject: 'person-BB' });
});

it('takes somebody out only after saying what happens, and keeps their name', async () => {
  const house = await amongStaff();
  await house.ports.staff.allow(memoryPassphrase, 'colleague');
  await house.ports.staff.add({
    label: 'CC',
    passphrase: 'x',
    access: { opens: [], makes: [], lead: false },
  });
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await press(house, 'CC stopper her');
  await heading('CC stopper her');
  expect(screen.getByText(/nye nøgler/)).toBeTruthy();
  await press(house, 'Nej, behold adgangen');
  await heading('Medarbejdere');
  await press(house, 'CC stopper her');
  await press(house, 'Ja, adgangen skal ophøre');
  expect(await screen.findByText('CC kan ikke længere låse op her.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/Initialer på låseskærmen: CC/)).toBeNull());
  await waitFor(async () =>
    expect(await noted(house)).toEqual([
      { act: 'staffChanged', subject: 'person-1' },
      { act: 'staffRemoved', subject: 'person-CC' },
    ]),
  );
});

it('lets who is no lead read and change nothing', async () => {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await heading('Medarbejdere');
  const main = within(document.body);
  expect(main.queryByRole('button', { name: 'Tilføj en kollega' })).toBeNull();
  expect(main.getByText(/Ingen er leder her endnu/)).toBeTruthy();
});
