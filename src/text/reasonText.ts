import type { Reason, ReasonCode } from '../model/reasons.ts';

/** What a sentence may need: labels, days (`YYYY-MM-DD`), counts. Each may be missing, and the sentence still stands. */
export type About = NonNullable<Reason['about']>;
export type ReasonText = (about: About) => string;
export type ReasonTexts = { readonly [C in ReasonCode]: ReasonText };
