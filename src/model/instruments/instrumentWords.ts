/** What is said beside an instrument and its result, in one language. */
export interface PackWords {
  readonly name: string;
  /** Whom the questions are about, and whom they were tested with. */
  readonly validatedFor: string;
  /** How sure a result is. */
  readonly howSure: string;
  readonly languageStatus: string;
  /** How the answers are read, as its own manual says. */
  readonly manual: string;
}
export interface InstrumentWords {
  readonly packs: { readonly hark: PackWords; readonly aas: PackWords; readonly supplement: PackWords };
  readonly results: {
    readonly told: string;
    readonly notTold: string;
    readonly cannotScore: string;
    readonly incomplete: string;
    readonly refused: string;
    readonly mappingOnly: string;
  };
  readonly notices: {
    readonly relationOutside: string;
    readonly relationNotKnown: string;
    readonly womenOnly: string;
    readonly underAge: string;
    readonly testedInPregnancy: string;
    readonly notValidated: string;
    readonly translationNotValidated: string;
  };
}
