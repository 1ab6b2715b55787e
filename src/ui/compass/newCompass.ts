import type { DraftValues } from '../../entries/draft.ts';
import { itemPath } from '../../entries/draftPaths.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { CompassFiller } from '../../model/compass/compassDimensions.ts';
import type { CompassHere } from './useCompassSet.ts';

export const partsPath = 'dimensions';
/** The place of one answer in the draft. */
export const partPath = (id: string, field: 'text' | 'value' | 'goal' | 'words'): string =>
  itemPath(partsPath, id, field);

/** The facts a compass is begun with: who fills it, and by which set. */
export const compassGivens = (filledBy: CompassFiller, { version }: CompassHere) => ({
  filledBy,
  setVersion: version,
});

/** What its draft begins with: every part by the name it goes by today, and the day. No answer is there beforehand. */
export const compassValues = ({ dimensions }: CompassHere, today: LocalDate): DraftValues => ({
  [partsPath]: dimensions.map(({ id }) => id),
  ...Object.fromEntries(dimensions.map(({ id, name }) => [partPath(id, 'text'), name])),
  onDay: today,
});
