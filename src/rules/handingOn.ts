import type { PersonId } from '../entries/ids.ts';
import { absencesIn, isAway } from './absences.ts';
import type { CaseFacts, Moment } from './facts.ts';
import { personNamed } from './personsNamed.ts';

/**
 * The colleague who carries the case, and can hand it on; null where nobody here can: only a name from outside stands
 * there, they have stopped, the case is closed to them, or it is not known here who works here.
 */
function carrierHere(facts: CaseFacts, { colleagues, closedTo }: Moment): PersonId | null {
  if (colleagues === undefined) return null;
  const person = facts.responsiblePerson ?? personNamed(facts.responsible ?? undefined, colleagues);
  if (person === null || closedTo?.has(person) === true) return null;
  const known = colleagues.get(person);
  return known === undefined || known.left === true ? null : person;
}

/** Does whoever signs step in for the carrier today: in all of their cases, or as the stand-in of this one? */
function stepsIn(facts: CaseFacts, carrier: PersonId, moment: Moment): boolean {
  const { signer, today, colleagues = new Map<PersonId, never>(), away = [] } = moment;
  const ofThisCase = facts.standInPerson ?? personNamed(facts.standIn ?? undefined, colleagues);
  return absencesIn(away).some(
    (absence) =>
      absence.person === carrier &&
      isAway(absence, today) &&
      (absence.standIn === signer.person || ofThisCase === signer.person),
  );
}

/**
 * By name who alone hands the case on, where that is not whoever signs: its carrier, or who steps in for them while they
 * are away. Null where whoever signs may. Where nobody here carries it everybody who has it may: no case is stuck.
 */
export function handsOnInstead(facts: CaseFacts, moment: Moment): string | null {
  const carrier = carrierHere(facts, moment);
  if (carrier === null || carrier === moment.signer.person || stepsIn(facts, carrier, moment)) return null;
  return moment.colleagues?.get(carrier)?.name ?? null;
}
