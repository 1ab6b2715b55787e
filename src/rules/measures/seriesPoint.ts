import type { LocalDate } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import type { Pack, PackRule } from '../../model/instruments/pack.ts';
import type { MeasureMoment } from '../../model/instruments/measureVocabulary.ts';

/** Against the start: enough better or worse to mean something by the manual, or neither. */
export type Change = 'better' | 'worse' | 'alike';
/** Why a point has no number: too few answers, a rule that does not run, or what was said instead of one. */
export type WhyNone = 'cannotScore' | 'refused' | 'notKnown' | 'refusedToAnswer' | 'notAsked';
export interface SeriesPoint {
  readonly id: string;
  readonly onDay: LocalDate;
  /** Null where another piece of work asked. */
  readonly moment: MeasureMoment | null;
  /** The kind of work that asked. */
  readonly from: EntryKind;
  readonly value: number | null;
  /** Id of the band or outcome, in the pack's own words. */
  readonly outcome: string | null;
  readonly why: WhyNone | null;
  /** Against the start, where the pack says from how much on a change means something. */
  readonly change: Change | null;
}
/** One small picture: one reading of one instrument (or one question, or one goal) over time. */
export interface Series {
  readonly key: string;
  readonly pack: Pack;
  /** The rule that gives it; null for a single question. */
  readonly rule: PackRule | null;
  readonly item: string | null;
  readonly goal: string | null;
  /** Lowest and highest number; null where the reading is a word. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly points: readonly SeriesPoint[];
}
