import type { DraftValues } from '../entries/draft.ts';
import type { StepDefinition } from '../model/define.ts';
import { sightOf } from './visibleQuestions.ts';

/**
 * Whether nothing of this entry may reach the person using violence, whatever its single questions are marked as: an
 * action plan in an honour-related conflict (Social Services Act § 12 a). `body`: as signed, or as it is about to be.
 */
export function isProtectedWhole(step: StepDefinition, body: object): boolean {
  if (step.protectedWhole === undefined) return false;
  const answers = Object.entries(body).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const values: DraftValues = Object.fromEntries(answers);
  return sightOf(step, values, {}).holds(step.protectedWhole);
}
