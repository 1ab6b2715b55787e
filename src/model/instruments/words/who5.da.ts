import type { PackWords } from '../packWords.ts';

/** Danish words of WHO-5: as published, unmodified. The instruction of the paper form is left out: it speaks of ticks and boxes. */
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
  asked: {
    title: 'Trivsel de sidste to uger (WHO-5)',
    items: {
      'who5.1': 'I de sidste 2 uger har jeg været glad og i godt humør',
      'who5.2': 'I de sidste 2 uger har jeg følt mig rolig og afslappet',
      'who5.3': 'I de sidste 2 uger har jeg følt mig aktiv og energisk',
      'who5.4': 'I de sidste 2 uger er jeg vågnet frisk og udhvilet',
      'who5.5': 'I de sidste 2 uger har min dagligdag været fyldt med ting der interesserer mig',
    },
    answers: {
      '5': 'Hele tiden',
      '4': 'Det meste af tiden',
      '3': 'Lidt mere end halvdelen af tiden',
      '2': 'Lidt mindre end halvdelen af tiden',
      '1': 'Lidt af tiden',
      '0': 'På intet tidspunkt',
    },
    credit:
      'WHO-5, 1998. Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød. World Health Organization. Gengivet uændret.',
  },
} satisfies PackWords;
