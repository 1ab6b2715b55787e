/**
 * The words that the kit, the fields and the wizard need, whatever the room. The dictionary of `src/text`
 * carries them under `frame`; this is the shape it must have.
 */
export interface FrameText {
  readonly back: string;
  readonly close: string;
  readonly cancel: string;
  readonly optional: string;
  readonly undo: string;
  readonly guidance: string;
  readonly skipToContent: string;
  readonly errorsTitle: string;
  readonly tone: {
    readonly info: string;
    readonly warning: string;
    readonly danger: string;
    readonly done: string;
  };
  readonly save: {
    readonly saving: string;
    readonly saved: (time: string) => string;
    readonly failed: string;
    readonly saveBackup: string;
    readonly tryAgain: string;
    readonly why: {
      readonly diskFull: string;
      readonly timedOut: string;
      readonly otherTabWrites: string;
      readonly newerStore: string;
      readonly locked: string;
      readonly damaged: string;
      readonly failed: string;
    };
  };
  readonly field: {
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly dateHint: string;
    readonly scaleHint: (lowest: number, highest: number) => string;
    readonly keysHint: string;
    readonly protectedInfo: string;
    readonly remove: (one: string, number: number) => string;
    readonly removed: (one: string) => string;
    readonly numbered: (one: string, number: number) => string;
    readonly add: string;
    readonly confirmPoints: string;
    readonly confirmPoint: string;
    readonly evidence: string;
  };
  readonly problem: {
    readonly missing: string;
    readonly impossibleDate: string;
    readonly dateInPast: string;
    readonly dateInFuture: string;
    readonly notANumber: string;
    readonly outOfRange: (min: number, max: number) => string;
    readonly tooLong: (max: number) => string;
    readonly notAnOption: string;
    readonly notValid: string;
  };
  readonly step: {
    readonly position: (page: number, of: number) => string;
    readonly pages: string;
    readonly onward: string;
    readonly later: string;
    readonly checkAnswers: string;
    readonly checkLead: string;
    readonly mend: string;
    readonly mendWhat: (question: string) => string;
    readonly notAnswered: string;
    readonly pageNotOpenYet: string;
    readonly willBeSigned: string;
    readonly willBeSignedLead: string;
    readonly asItWillRead: string;
    readonly cannotBeSigned: string;
    readonly sign: string;
    readonly signing: string;
    readonly enterNeverSigns: string;
    readonly signFailed: string;
    readonly signStays: string;
    readonly stillMissing: string;
    readonly pageHasAnswers: string;
    readonly draftFound: (when: string) => string;
    readonly draftFoundLead: string;
    readonly draftContinue: string;
    readonly draftDiscard: string;
    readonly draftDiscardAsk: string;
    readonly draftDiscardYes: string;
  };
}
