import type { Asked } from '../packWords.ts';

/** The published Danish WHO-5, unmodified. The introduction of the paper form is not here: it could not be established. */
export const who5Danish = {
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
} satisfies Asked;
