import type { DraftValues } from '../entries/draft.ts';
import { textAt } from '../entries/draftPaths.ts';
import type { StepDefinition } from '../model/define.ts';
import { visibleFields, type Givens } from './visibleQuestions.ts';

/** Stands in a suggested measure where the citizen's own words belong. */
const gap = '…';

/** The measures on view that still hold a gap to be filled, each text once, in the order of the plan. */
export function unfilledMeasures(
  step: StepDefinition,
  values: DraftValues,
  givens: Givens,
): readonly string[] {
  const texts = visibleFields(step, values, givens)
    .filter(({ item, field }) => item !== null && field.id === 'what')
    .map(({ path }) => textAt(values, path).trim());
  return [...new Set(texts.filter((text) => text.includes(gap)))];
}
