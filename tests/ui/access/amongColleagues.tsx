import { screen } from '@testing-library/react';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { asPersonId, asStreamId } from '../../../src/entries/ids.ts';
import { kinds, type BodyOf, type EntryKind } from '../../../src/entries/kinds.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { signed, stream, told } from '../case/aCaseRoom.tsx';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

export const team = { type: 'team', id: asStreamId('team-1') } as const;
/** KL is at work: `person-1`. Bo Bro is a caseworker who can unlock here. */
export const bo = asPersonId('person-BB');
export type House = Awaited<ReturnType<typeof amongColleagues>>;

/** KL leads, Bo Bro is here, and there is one case, Asp. */
export async function amongColleagues(entries: readonly Unsigned[] = told) {
  const house = await movedIn();
  const { cases, staff } = house.ports;
  await cases.sign({ stream, unsigned: entries, summarise, draft: null });
  await staff.allow(memoryPassphrase, 'colleague');
  await staff.add({ label: 'BB', passphrase: 'x', access: { opens: [], makes: [], lead: false } });
  const body = { person: bo, name: 'Bo Bro', roles: ['caseworker' as const], competences: [] };
  const unsigned = [
    {
      kind: 'staffMember',
      body,
      role: 'lead',
      basedOn: basedOnNothing,
      rendered: { text: '', language: 'da' },
    },
  ] as const;
  await cases.sign({ stream: team, unsigned, summarise: () => ({}), draft: null });
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  await press(house, 'Jeg tager rollen som leder');
  await screen.findByRole('button', { name: 'Tilføj en kollega' }, { timeout: 20_000 });
  return house;
}

/** To the page of the case, from wherever one is. */
export async function toTheCase(house: House) {
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
}

/** What Bo has signed comes in, and the list says so. */
export async function fromBo<K extends EntryKind>(house: House, kind: K, body: BodyOf<K>) {
  const { cases } = house.ports;
  const entry = {
    kind,
    body,
    schemaVersion: kinds[kind].version,
    rendered: { text: kind, language: 'da' },
  } as const;
  cases.arrive(stream, { ...entry, author: { person: bo, publicKey: 'memory' } });
  const { entries } = await cases.read(stream);
  await cases.refresh(stream, summarise(entries));
}
export { signed, stream };
