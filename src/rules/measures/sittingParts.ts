import type { Pack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';

/** An instrument with its words in the language it is asked in; `asked` is there, or it cannot be asked. */
export interface PackInWords {
  readonly pack: Pack;
  readonly words: PackWords;
}
/** The few words a sitting needs beside those of its packs. */
export interface SittingWords {
  readonly answers: Readonly<Record<string, string>>;
  readonly part: (title: string, number: number) => string;
  readonly threshold: (name: string) => string;
  readonly thresholdHint: string;
  readonly goals: {
    readonly add: string;
    readonly one: string;
    readonly goal: string;
    readonly hint: string;
  };
}

/** The list of goals, and the question a goal is written in. One pack is asked once for each of them. */
export const goalsList = 'goals';
export const perGoalPack = 'goal';
/** The question in which a pack's threshold is chosen. */
export const thresholdField = (pack: string): string => `threshold.${pack}`;
