import type { AnyEntry } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { mayAnswer, type HandoverFacts } from '../rules/handovers.ts';
import { bodyOf } from './bodyOf.ts';

/** How the newest handover of a case stands with a file that brings an answer to one, and who has the case then. */
export interface HandoverComing {
  readonly handover: HandoverFacts;
  readonly has: { readonly person: PersonId | null; readonly name: string | null };
  readonly crossed: boolean;
}

/** Null where the file brings no answer to a handover. `all`: every entry of the case, those of the file among them. */
export function handoverComing(
  fresh: readonly AnyEntry[],
  { handover, responsible, responsiblePerson }: CaseFacts,
  all: readonly AnyEntry[],
): HandoverComing | null {
  if (handover === null || !fresh.some(({ kind }) => kind === 'handoverAnswer')) return null;
  const has =
    handover.answer === 'accepted'
      ? { person: responsiblePerson, name: responsible }
      : { person: handover.by, name: null };
  return { handover, has, crossed: handoverCrossed(all, handover) };
}

/**
 * Whether a yes and a taking back of one handover were both signed: no door lets the second of them through, so who
 * signed it did not know of the first.
 */
export function handoverCrossed(entries: readonly AnyEntry[], handover: HandoverFacts): boolean {
  const answers = entries.flatMap((entry) => {
    const body = bodyOf(entry, 'handoverAnswer');
    return body?.handover === handover.entry ? [{ ...body, by: entry.author.person }] : [];
  });
  return (
    answers.some((one) => one.answer === 'takenBack' && one.by === handover.by) &&
    answers.some((one) => one.answer === 'accepted' && one.tie === 'no' && mayAnswer(handover, one.by))
  );
}
