// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { staffKeys as words } from '../../../src/text/rooms/staffKeys.da.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

async function withAColleague() {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await heading('Medarbejdere');
  await press(house, 'Jeg tager rollen som leder');
  await screen.findByRole('button', { name: 'Tilføj en kollega' }, { timeout: 20_000 });
  await house.ports.staff.allow(memoryPassphrase, 'colleague');
  await house.ports.staff.add({
    label: 'CC',
    passphrase: 'x',
    access: { opens: [], makes: [], lead: false },
  });
  await inTheStaffRoom(house);
  return house;
}
async function inTheStaffRoom(house: Awaited<ReturnType<typeof movedIn>>) {
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await heading('Medarbejdere');
}
const of = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));
const audited = async (house: Awaited<ReturnType<typeof movedIn>>) =>
  (await house.ports.cases.read(await house.ports.vault.audit())).entries.map(({ body }) => body);

describe('keys that two people compare', () => {
  it('stand in groups to be read aloud, and that they were compared is signed with the letters', async () => {
    const house = await withAColleague();
    const theirs = await of('CC');
    expect(await theirs.findByText('abcd efgh ijkm npqr stuv wxyz')).toBeTruthy();
    expect(await theirs.findByText(words.never)).toBeTruthy();
    const own = await of(/\(dig\)/);
    expect(await own.findByText(words.mine)).toBeTruthy();
    expect(own.queryByRole('button', { name: /sammenlignet/ })).toBeNull();
    await press(house, words.compare('CC'));
    expect(await (await of('CC')).findByText(/^Sammenlignet 23\.11\.2026, siger /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.compare('CC') })).toBeNull();
    expect(await audited(house)).toContainEqual({
      act: 'keysCompared',
      detail: 'person-CC abcd efgh ijkm npqr stuv wxyz',
    });
    // Another key is another person, until they have compared again.
    house.ports.exchange.fingerprint = async () => 'zzzz efgh ijkm npqr stuv wxyz';
    await inTheStaffRoom(house);
    expect(await screen.findByText(words.changed)).toBeTruthy();
    expect(screen.getByRole('button', { name: words.compare('CC') })).toBeTruthy();
  }, 60_000);
});

describe('the file for a colleague’s own machine', () => {
  // This browser's twin would follow the link to the file instead of saving it.
  beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('is saved after it was said what happens next, and noted', async () => {
    const house = await withAColleague();
    const asked: string[] = [];
    house.ports.exchange.joiningFile = async (person) => {
      asked.push(person);
      return { fileName: 'fil-abcdefgh.age', bytes: new Uint8Array([1]) };
    };
    await press(house, words.join('CC'));
    await heading(words.join('CC'));
    for (const line of words.joining.next) expect(screen.getByText(line)).toBeTruthy();
    expect(asked).toEqual([]);
    await press(house, words.joining.save);
    expect(await screen.findByText(words.joining.saved('fil-abcdefgh.age'))).toBeTruthy();
    expect(asked).toEqual([asPersonId('person-CC')]);
    expect(await audited(house)).toContainEqual({ act: 'joiningFile', detail: 'person-CC' });
    await press(house, words.joining.done);
    await heading('Medarbejdere');
  }, 60_000);
});
