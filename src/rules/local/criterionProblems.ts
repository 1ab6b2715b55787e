import { criterionConflicts, type CriterionConflict } from '../../model/local/criterionConflicts.ts';
import type { PathwayCriterion } from '../../model/local/pathwayCriteria.ts';
import { plainLetters } from './plainLetters.ts';

export type CriterionProblem =
  | { readonly code: 'criterionEmpty' }
  | { readonly code: 'criterionTooLong'; readonly most: number }
  | { readonly code: 'criterionTwice' }
  | { readonly code: 'criterionConflict'; readonly conflict: CriterionConflict };

/** Longer than a line that can be answered in a talk. */
export const longestCriterion = 200;

/** "Uanset om borgeren har børn" demands nothing: what only says that all are welcome is not read. */
const onlyWelcoming =
  /\b(?:uanset|ligegyldigt|selv om|selvom|behoever ikke|skal ikke noedvendigvis|maa gerne|baade|enten)\b.*?(?=\b(?:skal|boer|kraeves|kun|men)\b|[.,;]|$)|\bmed eller uden \w+|\S+ eller ej\b/g;

/**
 * What of the target group a criterion contradicts, with its page (model 2022, p. 5-6); null when nothing is found.
 * Reads the usual Danish wordings; it can miss one, and a lead still answers for the list.
 */
export function conflictIn({
  kind,
  text,
}: Pick<PathwayCriterion, 'kind' | 'text'>): CriterionConflict | null {
  const plain = plainLetters(text);
  const demanded = plain.replace(onlyWelcoming, ' ');
  return (
    criterionConflicts.find(
      (conflict) =>
        (kind !== 'matching' && conflict[kind].some((pattern) => pattern.test(demanded))) ||
        (conflict.always ?? []).some((pattern) => pattern.test(plain)),
    ) ?? null
  );
}

/** What is wrong with a list of criteria, by the id of each; nothing when the list may be used. */
export function criterionProblems(
  criteria: readonly PathwayCriterion[],
): ReadonlyMap<string, CriterionProblem> {
  const found = new Map<string, CriterionProblem>();
  const seen = new Set<string>();
  for (const criterion of criteria) {
    const text = criterion.text.trim();
    const plain = `${criterion.kind} ${plainLetters(text)}`;
    const conflict = conflictIn(criterion);
    if (text === '') found.set(criterion.id, { code: 'criterionEmpty' });
    else if (text.length > longestCriterion)
      found.set(criterion.id, { code: 'criterionTooLong', most: longestCriterion });
    else if (conflict !== null) found.set(criterion.id, { code: 'criterionConflict', conflict });
    else if (seen.has(plain)) found.set(criterion.id, { code: 'criterionTwice' });
    seen.add(plain);
  }
  return found;
}
