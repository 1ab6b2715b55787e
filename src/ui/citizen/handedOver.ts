import type { DraftValues } from '../../entries/draft.ts';
import type { DraftId } from '../../entries/ids.ts';
import type { CompassDimension } from '../../model/compass/compassDimensions.ts';

/** All that the citizen's view is given: one draft to add to, what stands in it, and the questions. Nothing of the case. */
export interface HandedOver {
  readonly draft: DraftId;
  readonly values: DraftValues;
  readonly dimensions: readonly CompassDimension[];
}
