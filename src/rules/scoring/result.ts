import type { Pack, PackRule } from '../../model/instruments/pack.ts';

/** Answers by item id: the option's own word ('yes', '3') or its number. Anything else, and a missing key, is no answer. */
export type InstrumentAnswers = Readonly<Record<string, string | number | undefined>>;

/** What somebody chose for this scoring. */
export interface ScoreChoices {
  /** One of the thresholds the pack offers; left out: the pack's own standard. */
  readonly threshold?: number;
}

interface AboutReading {
  /** Id of the rule in the pack. */
  readonly rule: string;
  readonly kind: PackRule['kind'];
  /** The line of the manual it is. */
  readonly manual: string;
  /** Items that gave it, in the rule's order. */
  readonly because: readonly string[];
  /** Items of the rule without an answer that counts, in its order. */
  readonly missing: readonly string[];
  /** How many items the rule reads. */
  readonly of: number;
}
export interface ScoredReading extends AboutReading {
  readonly state: 'scored';
  /** The number the rule gives; for `anyOf` how many items counted; null for `clusters`. Never shown to a citizen. */
  readonly value: number | null;
  /** Lowest and highest number the rule can give; null where it gives none. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Id of the outcome or band; null where the manual names none. */
  readonly outcome: string | null;
  /** `anyOf`: reached all the same, though another item has no answer. A number: something stands in for an answer, by the manual. */
  readonly incomplete: boolean;
  /** `clusters`: the groups that hold, in the pack's order. */
  readonly holds: readonly string[];
  /** The threshold that was used; null where the rule has none. */
  readonly threshold: number | null;
}
export type Reading =
  | ScoredReading
  | (AboutReading & { readonly state: 'cannotScore' })
  | (AboutReading & {
      readonly state: 'refused';
      /** `notVerified`: nothing it was checked with. `nothingCounted`: a mapping. `thresholdNotOffered`: not one of the manual's. */
      readonly why: 'notVerified' | 'nothingCounted' | 'thresholdNotOffered';
    });

/** An answer that somebody must look at the same day, whatever the reading says. */
export interface Attention {
  readonly kind: 'suicide';
  readonly item: string;
}

export interface InstrumentResult {
  readonly pack: string;
  readonly version: string;
  /** False: not a pack, so nothing was read. */
  readonly valid: boolean;
  readonly attention: readonly Attention[];
  /** Items of the pack without an answer that counts, in its order. */
  readonly missing: readonly string[];
  readonly of: number;
  /** One for each rule, in the pack's order. */
  readonly readings: readonly Reading[];
  readonly population: Pack['population'];
  readonly accuracy: Pack['accuracy'];
}
