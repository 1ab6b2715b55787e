import type { WordsAbout } from '../packWords.ts';

/** Danish words about the instrument; what it asks is the publisher's, in `published/`. */
export const itqDa = {
  name: 'ITQ',
  validatedFor:
    'ITQ handler om den værste oplevelse og den sidste måned. Den er afprøvet med voksne i Storbritannien, der har oplevet noget voldsomt.',
  howSure:
    'Svarene er noget at tale om. De er ikke en diagnose. Hos kvinder på danske krisecentre passede skemaets mønster dårligt.',
  languageStatus:
    'Spørgsmålene findes ikke på dansk her: den udgivne danske tekst kunne ikke fastslås, og vi oversætter den ikke selv.',
  manual:
    'Et svar på 2 eller mere tæller. Hver gruppe skal have mindst ét, og hverdagen skal være ramt. Der er højst ét mønster: PTSD eller kompleks PTSD.',
  readings: {
    pattern: 'Mønster i svarene',
    ptsdSum: 'Efter oplevelsen',
    dsoSum: 'Om sig selv og andre',
  },
  outcomes: {
    complexPtsd: 'svarene ligner kompleks PTSD',
    ptsd: 'svarene ligner PTSD',
    noPattern: 'svarene samler sig ikke i et mønster i dette skema',
  },
} satisfies WordsAbout;
