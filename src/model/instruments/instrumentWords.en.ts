import type { InstrumentWords } from './instrumentWords.ts';

/** English words beside an instrument and its result. */
export const instrumentWordsEn: InstrumentWords = {
  results: {
    cannotScore: 'Answers are missing, so the questions say nothing as a whole.',
    incomplete: 'Not every question has been answered.',
    refused: 'The answers cannot be read as a whole: the rule has not been checked.',
    mappingOnly: 'The answers are for mapping. They are not counted.',
  },
  notices: {
    relationOutside: 'The questions were not made for this relation. Use AAS, or ask openly.',
    relationNotKnown:
      'We do not know whom this is about. The questions are about a partner or ex-partner only.',
    womenOnly: 'The questions were tested with women only.',
    menOnly: 'The questions were tested with men only.',
    underAge: 'The questions were not tested with anyone so young.',
    testedInPregnancy: 'The questions were tested with pregnant women and new mothers.',
    notValidated: 'The questions are not a validated scale.',
    translationNotValidated: 'The text has not been tested in this language.',
    languageUnavailable: 'The questions are not to be had in English here.',
  },
};
