import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { compass } from './compass.ts';

export const compassDa: Wording<typeof compass> = {
  title: 'Forandringskompas',
  topics: {
    dimensions: {
      title: 'Hvordan har du det?',
      lead: 'Læs spørgsmålene højt. Alt kan springes over. Er I ikke enige om tallet, er det din vurdering, der skrives.',
      guidance: [
        'Tallene er til en samtale om, hvad der har flyttet sig. De lægges aldrig sammen.',
        'Et højt tal betyder ikke, at faren er væk. Risikoen vurderes for sig.',
        'Er tallet lavt ved tryghed, så spørg i dag, hvad borgeren er bange for.',
        'Er tallet lavt ved håb, så spørg roligt til tanker om selvmord, også i dag.',
        'Noget kan være godt nok, som det er. Så er målet at holde fast i det.',
      ],
    },
    afterwards: { title: 'Til sidst', lead: 'Her skriver du det, du selv lagde mærke til.' },
  },
  fields: {
    filledBy: {
      label: 'Udfyldt af',
      options: { staffWithCitizen: 'medarbejder og borger sammen', citizenAlone: 'borgeren alene' },
    },
    dimensions: {
      label: 'Dele af livet',
      add: 'Tilføj',
      one: 'Del af livet',
      items: {
        text: { label: 'Navn' },
        value: {
          label: 'Fra 1 til 10',
          lowest: 'det sværeste',
          highest: 'det bedste',
          options: {
            notKnown: answerDa.notKnown,
            refused: answerDa.refused,
            notRelevant: 'Passer ikke på mit liv',
            notAsked: answerDa.notAsked,
          },
        },
        goal: {
          label: 'Hvad vil du gerne?',
          options: {
            develop: 'Det skal blive bedre',
            maintain: 'Det skal blive ved at være, som det er',
            notNow: 'Ikke lige nu',
          },
        },
        words: { label: 'Vil du sige mere om det?' },
      },
    },
    onDay: { label: 'Dag', hint: 'I dag, hvis du lader den stå tom.' },
    note: { label: 'Det lagde jeg mærke til' },
  },
};
