import type { Draft } from '../../entries/draft.ts';
import type { StepId } from '../../model/steps/stepWords.ts';

/** Opens a piece of work of this case: with the facts it is about, and in a draft that was begun. */
export type Begin = (step: StepId, givens?: Readonly<Record<string, string>>, draft?: Draft | null) => void;
