import type { Wording } from '../define.ts';
import { crisisCentreWords } from '../crisisCentreWords.da.ts';
import type { provisional } from './provisional.ts';

export const provisionalDa: Wording<typeof provisional> = {
  title: 'Foreløbigt notat om fare',
  lead: 'Alle kan skrive det her, uden særlig oplæring. Der sættes intet niveau. En oplært kollega vurderer risikoen bagefter.',
  topics: {
    danger: {
      title: 'Hvad ser du, og hvad er gjort?',
      lead: 'Er der akut fare, så ring 112 først. Notatet kan vente.',
      guidance: [
        'Skriv det, der er set, hørt og sagt. Skil det fra det, du tænker om det.',
        'Særligt alvorligt: greb om halsen, våben, trusler om drab eller selvmord, forfølgelse, et brud, og flere personer, der handler sammen.',
        'Har der for nylig været greb om halsen eller slag under en graviditet, bør borgeren undersøges i dag, også uden mærker.',
      ],
    },
    tonight: {
      title: 'I nat og de næste dage',
      guidance: [
        'Spørg altid om krisecenter. Det er for alle køn, og man kan være anonym. 1888 finder pladser døgnet rundt.',
        'Er der ingen plads, eller siger borgeren nej tak, så aftal, hvor borgeren er i nat, og hvem der følger op.',
        'Er det snart weekend eller helligdag, så skriv, hvem der holder øje, og hvem der ringer hvornår.',
      ],
    },
  },
  fields: {
    dangerSigns: {
      label: 'Tegn på fare',
      hint: 'Fx »borgeren siger, at ekspartneren venter udenfor med en kniv«.',
    },
    done: { label: 'Hvad er der gjort?', hint: 'Hvem der er ringet til, hvornår, og hvad de svarede.' },
    crisisCentre: {
      label: 'Krisecenter',
      options: crisisCentreWords,
    },
    whyNoPlace: { label: 'Hvorfor var der ingen plads?' },
    tonight: { label: 'Hvor er borgeren i nat?', hint: 'Det, I har aftalt i stedet.' },
    tonightWho: { label: 'Hvem følger op, og hvornår?' },
    whoWatches: { label: 'Hvem holder øje i weekend og på fridage?', hint: 'Navn, og hvornår der ringes.' },
  },
};
