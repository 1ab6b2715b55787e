import type { InstrumentWords } from './instrumentWords.ts';

/** Danish words beside an instrument and its result. */
export const instrumentWordsDa: InstrumentWords = {
  packs: {
    hark: {
      name: 'HARK',
      validatedFor:
        'HARK handler om en partner eller ekspartner og om det sidste år. Den er afprøvet med 232 kvinder hos læger i England.',
      howSure:
        'I afprøvningen fandt HARK 81 ud af 100, der havde været udsat for vold. Af dem, der ikke havde, svarede 95 ud af 100 nej til det hele.',
      languageStatus: 'Den danske tekst er vores egen. Den er ikke afprøvet på dansk.',
      manual: 'Ét ja er nok til at tale videre om vold.',
    },
    aas: {
      name: 'AAS',
      validatedFor:
        'AAS kan handle om alle, der står borgeren nær. Den er afprøvet med gravide og nye mødre i USA.',
      howSure: 'I én undersøgelse fandt AAS kun omkring halvdelen af dem, der havde været udsat for vold.',
      languageStatus: 'Den danske tekst er vores egen. Den er ikke afprøvet på dansk.',
      manual: 'Ét ja er nok til at tale videre om vold.',
    },
    supplement: {
      name: 'Flere former for vold',
      validatedFor: 'Spørgsmålene kan handle om alle i familien og hjemmet. De er ikke afprøvet.',
      howSure: 'Det er spørgsmål til at kortlægge. Det er ikke en afprøvet skala.',
      languageStatus: 'Teksten er vores egen.',
      manual: 'Svarene tælles ikke sammen.',
    },
  },
  results: {
    told: 'har fortalt om vold',
    notTold: 'ikke fortalt i disse spørgsmål',
    cannotScore: 'Der mangler svar, så spørgsmålene siger ikke noget samlet.',
    incomplete: 'Ikke alle spørgsmål er besvaret.',
    refused: 'Svarene kan ikke læses samlet, for reglen er ikke kontrolleret.',
    mappingOnly: 'Svarene er en kortlægning. De tælles ikke sammen.',
  },
  notices: {
    relationOutside: 'Spørgsmålene er ikke lavet til denne relation. Brug AAS, eller spørg åbent.',
    relationNotKnown: 'Vi ved ikke, hvem det handler om. Spørgsmålene gælder kun partner eller ekspartner.',
    womenOnly: 'Spørgsmålene er kun afprøvet med kvinder.',
    underAge: 'Spørgsmålene er kun afprøvet med voksne.',
    testedInPregnancy: 'Spørgsmålene er afprøvet med gravide og nye mødre.',
    notValidated: 'Spørgsmålene er ikke en afprøvet skala.',
    translationNotValidated: 'Den danske tekst er ikke afprøvet.',
  },
};
