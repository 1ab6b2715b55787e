import type { WordsAbout } from '../packWords.ts';

/** Danish words about the instrument; what it asks is the publisher's, in `published/`. */
export const who5Da = {
  name: 'WHO-5',
  validatedFor:
    'WHO-5 handler om trivsel de sidste to uger. Den er brugt i over 200 undersøgelser i mange lande, også i Danmark.',
  howSure:
    'Tallet siger noget om trivsel lige nu. Det siger intet om fare. Et højt tal gør ikke faren mindre.',
  languageStatus: 'Den danske tekst er den udgivne. Den er ikke ændret.',
  manual:
    'De fem svar lægges sammen og ganges med fire. Under 36 er trivslen meget lav, fra 36 til 50 er den lav. En forskel på 10 betyder noget.',
  readings: {
    wellbeing: 'Trivsel',
  },
  outcomes: {
    upTo35: 'trivslen er meget lav lige nu',
    from36to50: 'trivslen er lav lige nu',
    over50: 'over skemaets grænse for lav trivsel',
  },
} satisfies WordsAbout;
