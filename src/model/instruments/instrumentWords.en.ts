import type { InstrumentWords } from './instrumentWords.ts';

/** English words beside an instrument and its result. */
export const instrumentWordsEn: InstrumentWords = {
  packs: {
    hark: {
      name: 'HARK',
      validatedFor:
        'HARK is about a partner or ex-partner and about the last year. It was tested with 232 women at general practices in England.',
      howSure:
        'In that test HARK found 81 of 100 who had been exposed to violence. Of those who had not, 95 of 100 said no to all of it.',
      languageStatus: 'The English text is the published one.',
      manual: 'One yes is enough to go on talking about violence.',
    },
    aas: {
      name: 'AAS',
      validatedFor:
        'AAS can be about anyone close to the citizen. It was tested with pregnant women and new mothers in the United States.',
      howSure: 'In one study AAS found only about half of those who had been exposed to violence.',
      languageStatus: 'The English text is the published one.',
      manual: 'One yes is enough to go on talking about violence.',
    },
    supplement: {
      name: 'Other forms of violence',
      validatedFor: 'The questions can be about anyone in the family or the home. They have not been tested.',
      howSure: 'They are mapping questions, not a validated scale.',
      languageStatus: 'The text is our own.',
      manual: 'The answers are not counted.',
    },
  },
  results: {
    told: 'has told about violence',
    notTold: 'not told in these questions',
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
    underAge: 'The questions were tested with adults only.',
    testedInPregnancy: 'The questions were tested with pregnant women and new mothers.',
    notValidated: 'The questions are not a validated scale.',
    translationNotValidated: 'The Danish text has not been tested.',
  },
};
