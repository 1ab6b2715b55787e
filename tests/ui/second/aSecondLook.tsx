import type { Unsigned } from '../../../src/entries/entry.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { signed, stream, told } from '../case/aCaseRoom.tsx';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

export type House = Awaited<ReturnType<typeof movedIn>>;

/** Below what one may choose: strangled, elevated, with a reason. */
export const low = signed('riskEvaluation', {
  level: 'elevated',
  why: 'Samlet',
  lowLevelReason: 'De bor langt fra hinanden.',
  'factor.strangulation': 'yes',
  nextOn: '2026-11-30',
});
export const high = signed('riskEvaluation', { level: 'high', why: 'Samlet', nextOn: '2026-11-30' });

/** Bo as the team states him; trained until a day, or not at all. */
export const bo = (until: string | null, confirmed: 'lead' | 'selfDeclared' = 'selfDeclared') =>
  signed('staffMember', {
    person: 'person-BB',
    name: 'Bo Bro',
    roles: ['keyStaff'],
    competences: until === null ? [] : [{ competence: 'riskEvaluation', until, confirmed }],
  });
const kl = (more: Partial<BodyOf<'staffMember'>>) =>
  signed('staffMember', { person: 'person-1', name: 'KL', roles: ['keyStaff'], competences: [], ...more });

/** Signs into the case, or into the team's own stream, as one of the two. */
export async function signs(
  house: House,
  by: 'KL' | 'Bo',
  unsigned: readonly Unsigned[],
  to: 'case' | 'team' = 'case',
) {
  const { cases, vault } = house.ports;
  cases.turnTo(by === 'Bo' ? 'person-BB' : 'person-1');
  const entries = await cases.sign({
    stream: to === 'case' ? stream : await vault.team(),
    unsigned,
    summarise: to === 'case' ? summarise : () => ({}),
    draft: null,
  });
  cases.turnTo('person-1');
  return entries;
}
/** Two people on one machine, KL at work, and one case that Bo has begun. `me`: what KL is otherwise trained in. */
export async function twoOfUs(
  given: { readonly bo?: Unsigned; readonly me?: Partial<BodyOf<'staffMember'>> } = {},
): Promise<House> {
  const house = await movedIn();
  await house.ports.staff.allow(memoryPassphrase, 'colleague');
  await house.ports.staff.add({
    label: 'BB',
    passphrase: 'x',
    access: { opens: [], makes: [], lead: false },
  });
  await signs(house, 'KL', [given.bo ?? bo('2027-12-31')], 'team');
  if (given.me !== undefined) await signs(house, 'KL', [kl(given.me)], 'team');
  await signs(house, 'Bo', told);
  return house;
}
/** Locks and unlocks: everything is read anew. */
export async function readAnew(house: House): Promise<void> {
  await press(house, 'Lås');
  await heading('Lås op');
  await house.user.type(document.getElementById('passphrase') ?? document.body, `${memoryPassphrase}{Enter}`);
  await heading('I dag');
}
