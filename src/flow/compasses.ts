import type { CompassBody } from '../entries/bodies/compass.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { EntryId, LocalDate } from '../entries/ids.ts';
import type { CompassFiller } from '../model/compass/compassDimensions.ts';
import { writtenLines } from './writtenLines.ts';

/** One signed compass, as it was signed. */
export interface SignedCompass {
  readonly id: EntryId;
  readonly signedOn: LocalDate;
  readonly body: CompassBody;
}

/** The compasses of a case by who filled them, oldest day first: staff's and the citizen's own are never mixed. */
export function compassesOf(
  entries: readonly AnyEntry[],
): Readonly<Record<CompassFiller, readonly SignedCompass[]>> {
  const all = writtenLines(entries, 'compass').map(({ entry, body }): SignedCompass => ({
    id: entry.id,
    signedOn: entry.onDate,
    body,
  }));
  const by = (filler: CompassFiller) =>
    all
      .filter(({ body }) => body.filledBy === filler)
      .sort((one, other) => one.body.onDay.localeCompare(other.body.onDay));
  return { staffWithCitizen: by('staffWithCitizen'), citizenAlone: by('citizenAlone') };
}
