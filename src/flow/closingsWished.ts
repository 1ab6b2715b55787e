import type { AnyEntry } from '../entries/entry.ts';
import type { EntryId, PersonId } from '../entries/ids.ts';
import type { BodyOf } from '../entries/kinds.ts';
import { mayAnswer } from '../rules/handovers.ts';
import { bodyOf } from './bodyOf.ts';
import { personAt } from './learn/learnHandover.ts';
import { standing } from './standing.ts';

/**
 * Colleagues who said that they have a tie to the person using violence and ask to have the case closed to them: the newest
 * word of each, also after the case was handed to somebody else. What was written down for a receiver who is only a name
 * is nobody's own word.
 */
export function closingsWished(entries: readonly AnyEntry[]): ReadonlySet<PersonId> {
  const given = new Map<EntryId, { readonly body: BodyOf<'handover'>; readonly by: PersonId }>();
  const wished = new Set<PersonId>();
  for (const entry of standing(entries)) {
    const { person } = entry.author;
    const handover = bodyOf(entry, 'handover');
    if (handover !== null) given.set(entry.id, { body: handover, by: person });
    const answer = bodyOf(entry, 'handoverAnswer');
    const about = answer === null ? undefined : given.get(answer.handover as EntryId);
    if (answer?.tie === undefined || about?.body.receiverPerson === undefined) continue;
    const asked = {
      by: about.by,
      receiverPerson: personAt(about.body.receiverPerson),
      standInPerson: personAt(about.body.standInPerson),
    };
    if (!mayAnswer(asked, person)) continue;
    if (answer.tie === 'yes' && answer.closeToMe === 'yes') wished.add(person);
    else wished.delete(person);
  }
  return wished;
}
