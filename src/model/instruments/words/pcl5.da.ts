import type { WordsAbout } from '../packWords.ts';

/** Danish words about the instrument; what it asks is the publisher's, in `published/`. */
export const pcl5Da = {
  name: 'PCL-5',
  validatedFor:
    'PCL-5 handler om en meget voldsom oplevelse og den sidste måned. Den er mest afprøvet med voksne i USA.',
  howSure:
    'Svarene er noget at tale om. De er ikke en diagnose. En lavere grænse overser færre, men rammer flere, der ikke har PTSD.',
  languageStatus:
    'Spørgsmålene findes ikke på dansk her: en udgiven dansk tekst kunne ikke fastslås, og vi oversætter den ikke selv.',
  manual:
    'De 20 svar lægges sammen. Grænsen er 31, 32 eller 33 og står ved resultatet. Mønstret kræver svar på 2 eller mere i fire grupper.',
  readings: {
    total: 'Samlet',
    provisional: 'Mønster i svarene',
  },
  outcomes: {
    reached: 'når den valgte grænse for mulig PTSD',
    under: 'under den valgte grænse',
    provisional: 'svarene ligner PTSD',
    noPattern: 'svarene samler sig ikke i et mønster i dette skema',
  },
} satisfies WordsAbout;
