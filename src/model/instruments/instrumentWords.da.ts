import type { InstrumentWords } from './instrumentWords.ts';

/** Danish words beside an instrument and its result. */
export const instrumentWordsDa: InstrumentWords = {
  results: {
    cannotScore: 'Der mangler svar, så spørgsmålene siger ikke noget samlet.',
    incomplete: 'Ikke alle spørgsmål er besvaret.',
    refused: 'Svarene kan ikke læses samlet, for reglen er ikke kontrolleret.',
    mappingOnly: 'Svarene er en kortlægning. De tælles ikke sammen.',
  },
  notices: {
    relationOutside: 'Spørgsmålene er ikke lavet til denne relation. Brug AAS, eller spørg åbent.',
    relationNotKnown: 'Vi ved ikke, hvem det handler om. Spørgsmålene gælder kun partner eller ekspartner.',
    womenOnly: 'Spørgsmålene er kun afprøvet med kvinder.',
    menOnly: 'Spørgsmålene er kun afprøvet med mænd.',
    underAge: 'Spørgsmålene er ikke afprøvet med nogen så ung.',
    testedInPregnancy: 'Spørgsmålene er afprøvet med gravide og nye mødre.',
    notValidated: 'Spørgsmålene er ikke en afprøvet skala.',
    translationNotValidated: 'Teksten er ikke afprøvet på dansk.',
    languageUnavailable: 'Spørgsmålene findes ikke på dansk her.',
  },
};
