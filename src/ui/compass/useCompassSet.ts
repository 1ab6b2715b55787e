import { starterSet, starterVersion, type CompassDimension } from '../../model/compass/compassDimensions.ts';
import { parsedCompass } from '../../rules/local/compassSets.ts';
import type { Office } from '../../rules/local/office.ts';
import { useOffice } from '../shell/useLocalSettings.ts';
import { useCompassWords, type CompassWords } from './words.ts';

/** The parts of the set that goes by this version, as they read then; null when it is not here to be read. */
export function setOfVersion(
  office: Office,
  version: string,
  starter: CompassWords['starter'],
): readonly CompassDimension[] | null {
  if (version === starterVersion) return starterSet(starter);
  const signed = office.versions.get('office.compass')?.find(({ entry }) => entry === version);
  return signed === undefined ? null : parsedCompass(signed.value);
}

export interface CompassHere {
  readonly version: string;
  readonly suggestion: boolean;
  readonly dimensions: readonly CompassDimension[];
}
/** The set that holds in this office today. */
export function useCompassHere(): CompassHere {
  const { compass } = useOffice().local;
  const { starter } = useCompassWords();
  return { ...compass, dimensions: compass.dimensions ?? starterSet(starter) };
}

/** The set a compass was filled by, for its words. */
export function useCompassSet(version: string): readonly CompassDimension[] | null {
  const office = useOffice();
  const { starter } = useCompassWords();
  return setOfVersion(office, version, starter);
}
