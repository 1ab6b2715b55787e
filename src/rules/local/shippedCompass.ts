import { starterVersion, type CompassDimension } from '../../model/compass/compassDimensions.ts';

/** The compass of an office. `dimensions` is null while it is the starter set, whose words come in both languages. */
export interface CompassSet {
  readonly version: string;
  readonly suggestion: boolean;
  readonly dimensions: readonly CompassDimension[] | null;
  /** The name every own id was first signed with: an id never comes to mean something else. */
  readonly names: Readonly<Record<string, string>>;
}
export const shippedCompass: CompassSet = {
  version: starterVersion,
  suggestion: true,
  dimensions: null,
  names: {},
};
