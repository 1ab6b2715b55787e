import { packSchema, type Pack } from '../model/instruments/pack.ts';
import { scoreInstrument } from './scoreInstrument.ts';

/** What keeps a pack from being used. Empty when it is sound. */
export type PackFault =
  | { readonly fault: 'notAPack'; readonly where: string }
  | { readonly fault: 'sameItemTwice'; readonly item: string }
  | { readonly fault: 'caseFails'; readonly at: number; readonly from: string };

/** Runs a pack against its own published cases, as it is done at import: one failing case refuses the pack. */
export function verifyPack(candidate: unknown): readonly PackFault[] {
  const read = packSchema.safeParse(candidate);
  if (!read.success)
    return read.error.issues.map((issue) => ({ fault: 'notAPack', where: issue.path.join('/') }));
  const pack: Pack = read.data;
  const ids = pack.items.map((item) => item.id);
  const faults: PackFault[] = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((item) => ({ fault: 'sameItemTwice', item }));
  for (const [at, known] of pack.verifiedAgainst.entries()) {
    const found = scoreInstrument(pack, known.answers);
    const same =
      found.state === known.expect.state &&
      found.count === known.expect.count &&
      found.positive === known.expect.positive;
    if (!same) faults.push({ fault: 'caseFails', at, from: known.from });
  }
  return faults;
}
