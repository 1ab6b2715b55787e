import type { AnyEntry, EntryOf } from '../entries/entry.ts';
import type { Competence } from '../model/vocabulary.ts';
import { isOutside, statedIn, type StatedMember } from './staffMembers.ts';

const needed: Competence = 'riskEvaluation';
const nameOf = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/**
 * Whether an answer carries the training it needs (model 2022, p. 15-16), by itself: signed with it, and in date on that
 * day. What somebody from outside answered is written down by a colleague without: a lead has named them.
 */
export const carriesTraining = ({ basedOn, body, onDate }: EntryOf<'secondPerson'>): boolean =>
  nameOf(body.outsideName) !== '' ||
  (basedOn.competence?.id === needed &&
    (basedOn.competence.until === null || basedOn.competence.until >= onDate));

/**
 * Whether the team's entries, as they stood on that day, bear an answer out: who signed held the training, or a lead had
 * named who answered from outside. Whoever signs past the product states what they like of themselves. Entries of the team
 * oldest first.
 */
export function teamBears(answer: EntryOf<'secondPerson'>, team: readonly AnyEntry[]): boolean {
  const { author, body, onDate } = answer;
  const staff = statedIn(team.filter((entry) => entry.onDate <= onDate));
  const trained = ({ competences, left }: StatedMember): boolean =>
    (left === undefined || left > onDate) &&
    competences.some(({ competence, until }) => competence === needed && (until ?? onDate) >= onDate);
  const outside = nameOf(body.outsideName);
  const signer = staff.get(author.person);
  if (outside === '') return signer !== undefined && trained(signer);
  // A lead who opens the case names them by signing.
  if (signer?.roles.includes('lead') === true) return true;
  return [...staff.values()].some((one) => isOutside(one) && nameOf(one.name) === outside && trained(one));
}
