import { packSchema, type Pack } from '../../model/instruments/pack.ts';
import { unsoundParts, type UnsoundPart } from './packSoundness.ts';
import { scoreInstrument } from './scoreInstrument.ts';

/** What keeps a pack from being used. */
export type PackFault =
  | { readonly fault: 'notAPack'; readonly where: string }
  | UnsoundPart
  | {
      readonly fault: 'caseFails';
      /** Which of `verifiedAgainst`, from 0, where it says it comes from, and the rule that gave something else. */
      readonly at: number;
      readonly from: string;
      readonly rule: string;
    };

/** Whether two numbers are the same but for the way a computer divides. */
const same = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-9);

/** Runs a pack against its own published cases, as it is done at import: one failing case refuses the pack. Empty when it is sound. */
export function verifyPack(candidate: unknown): readonly PackFault[] {
  const read = packSchema.safeParse(candidate);
  if (!read.success)
    return read.error.issues.map((issue) => ({ fault: 'notAPack', where: issue.path.join('/') }));
  const pack: Pack = read.data;
  const faults: PackFault[] = [...unsoundParts(pack)];
  for (const [at, { from, answers, threshold, expect }] of pack.verifiedAgainst.entries()) {
    const found = scoreInstrument(pack, answers, threshold === undefined ? {} : { threshold });
    for (const expected of expect) {
      const reading = found.readings.find(({ rule }) => rule === expected.rule);
      const holds =
        reading?.state === expected.state &&
        (reading.state === 'scored'
          ? same(reading.value, expected.value) && reading.outcome === expected.outcome
          : expected.value === null && expected.outcome === null);
      if (!holds) faults.push({ fault: 'caseFails', at, from, rule: expected.rule });
    }
  }
  return faults;
}
