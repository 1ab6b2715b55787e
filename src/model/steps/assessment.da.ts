import type { Wording } from '../define.ts';
import { formWords, relationWords } from '../relationWords.da.ts';
import { answerDa } from './answers.da.ts';
import { childrenListDa } from './children.da.ts';
import type { assessment } from './assessment.ts';

export const assessmentDa: Wording<typeof assessment> = {
  title: 'Borgerens situation',
  lead: 'Hele livet tæller med, ikke kun volden. Borgeren bestemmer, hvad der skal tales om. Du kan altid lade noget stå og komme tilbage til det.',
  topics: {
    persons: {
      title: 'Hvem udøver vold?',
      lead: 'Der kan være flere. Skriv én ad gangen.',
      guidance: [
        'Spørg åbent: »Er der andre, du er bange for?« Vold kan komme fra en partner, fra familie eller fra en, der hjælper i hverdagen.',
        'Lad borgeren bruge sine egne ord. Pres ikke på for at få det hele med. Spørg ikke til detaljer, du ikke skal bruge.',
        'Kærlighed, frygt og afhængighed kan være der på samme tid. Det er almindeligt. Sig det gerne højt.',
      ],
    },
    home: {
      title: 'Hjemmet og børnene',
      lead: 'Du behøver ikke få svar på alt i dag.',
      guidance: [
        'Sig, hvorfor du spørger: Vi skal vide, om nogen er i fare nu, og hvilken hjælp der passer.',
        'Når du tilføjer et barn, kommer der et kort om skærpet underretningspligt. Pligten er din egen. Sig det til borgeren først, hvis det er trygt.',
        'Et barn, der allerede står i sagen, skal ikke tilføjes igen.',
      ],
    },
    everyday: {
      title: 'Hverdag, helbred og netværk',
      lead: 'Skriv kun det, der betyder noget for hjælpen.',
      guidance: [
        'Spørg både til det, der er svært, og til det, der fungerer.',
        'Om netværk: Hvem ved noget? Hvem hjælper? Hvem kan gøre det værre, hvis de får noget at vide?',
        'Tal om opholdstilladelse, før borgeren flytter eller skifter adresse. Der skal juridisk rådgivning til først.',
      ],
    },
    strengthsAndWishes: {
      title: 'Styrker og ønsker',
      guidance: [
        'Spørg: »Hvad har du allerede gjort for at passe på dig selv?« Det er ofte mere, end man tror.',
        'Spørg: »Hvad ville være et lille skridt, der gjorde en forskel for dig?« At blive i forholdet er også et svar, vi hjælper ud fra.',
      ],
    },
  },
  fields: {
    persons: {
      label: 'Personer, der udøver vold',
      hint: 'Brug neutrale ord, for eksempel »partner« eller »ældste bror«. Skriv ikke navne.',
      add: 'Tilføj en person',
      one: 'Person',
      items: {
        label: { label: 'Neutralt ord for personen' },
        relation: { label: 'Hvad er personen for borgeren?', options: relationWords },
        forms: {
          label: 'Hvad bliver borgeren udsat for?',
          hint: 'Også vold, der ligger længere tilbage. Vælg gerne flere.',
          options: formWords,
        },
        when: {
          label: 'Hvor længe har det stået på?',
          hint: 'For eksempel »i tre år« eller »lige efter brylluppet«.',
        },
        howOften: { label: 'Hvor ofte?' },
      },
    },
    citizenAge: { label: 'Hvor gammel er borgeren?', hint: 'I hele år. Et skøn er nok.' },
    livesTogether: { label: 'Bor borgeren sammen med en, der udøver vold?', options: answerDa },
    atCrisisCentre: { label: 'Bor borgeren på et krisecenter lige nu?', options: answerDa },
    pregnant: { label: 'Er borgeren gravid?', options: answerDa },
    children: childrenListDa,
    situation: {
      label: 'Bolig, økonomi, arbejde og ophold',
      hint: 'Hvad fylder, og hvad holder borgeren fast? Skriv også, hvis familien styrer eller truer.',
    },
    health: {
      label: 'Krop og sind',
      hint: 'Helbred, søvn, handicap, alkohol eller stoffer. Skriv det, borgeren selv peger på.',
    },
    network: {
      label: 'Mennesker omkring borgeren',
      hint: 'Hvem hjælper, hvem skader, og hvem kunne hjælpe? Skriv, hvem der ved noget.',
    },
    strengths: { label: 'Det, borgeren kan og allerede gør' },
    wants: { label: 'Det, borgeren ønsker', hint: 'Både nu og på længere sigt. Brug borgerens egne ord.' },
    ownWords: {
      label: 'Med borgerens egne ord',
      hint: 'Sådan sætter borgeren selv ord på det, der er sket. Det er aldrig et krav for at få hjælp.',
    },
  },
};
