import type { WholePack } from '../../model/instruments/pack.ts';
import type { ImportedPack } from './readPacks.ts';

/**
 * Whether a pack may be taken in beside those that are here. A version is one content for ever, whatever became of it:
 * answers name their pack by id and version. One that was taken out may come back as it was.
 */
export function packClash(
  pack: WholePack,
  here: readonly ImportedPack[],
): 'none' | 'alreadyHere' | 'otherContent' {
  const same = here.filter((one) => one.id === pack.id && one.version === pack.version);
  if (same.some((one) => one.content !== contentOf(pack))) return 'otherContent';
  return same.some(({ state }) => state !== 'removed') ? 'alreadyHere' : 'none';
}

/** The text a pack is signed as. */
export const contentOf = (pack: WholePack): string => JSON.stringify(pack);
