/** What is said of any instrument's result and of whom it was tested with, in one language. Each pack's own words: `words/`. */
export interface InstrumentWords {
  readonly results: {
    readonly cannotScore: string;
    readonly incomplete: string;
    readonly refused: string;
    readonly mappingOnly: string;
  };
  readonly notices: {
    readonly relationOutside: string;
    readonly relationNotKnown: string;
    readonly womenOnly: string;
    readonly menOnly: string;
    readonly underAge: string;
    readonly testedInPregnancy: string;
    readonly notValidated: string;
    readonly translationNotValidated: string;
    readonly languageUnavailable: string;
  };
}
