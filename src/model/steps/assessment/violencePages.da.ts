import { formWords, relationWords } from '../../relationWords.da.ts';
import { answerDa } from '../answers.da.ts';

/** Danish words for who uses violence, and what has happened. */
export const violenceTopicsDa = {
  persons: {
    title: 'Hvem udøver vold?',
    lead: 'Der kan være flere. Skriv én ad gangen.',
    guidance: [
      'Spørg åbent: »Er der andre, du er bange for?« Vold kan komme fra en partner, fra familie eller fra en, der hjælper i hverdagen.',
      'Lad borgeren bruge sine egne ord. Pres ikke på for at få det hele med. Spørg ikke til detaljer, du ikke skal bruge.',
      'Kærlighed, frygt og afhængighed kan være der på samme tid. Det er almindeligt. Sig det gerne højt.',
      'Brug samme ord for samme person hver gang. Så ved sagen, at det er den samme.',
    ],
  },
  violence: {
    title: 'Hvor står det nu?',
    guidance: [
      'Spørg: »Hvordan er det mellem jer nu?« Alle svar er i orden. At gå tilbage er noget, mange gør undervejs.',
      'Farligst er det ofte lige før og lige efter et brud. Tænker borgeren på at gå, så tag risikovurdering og plan først.',
      'Spørg: »Kan du huske, hvornår det begyndte?« Et skøn er nok. Det viser, hvor længe borgeren har båret på det.',
    ],
  },
  injuries: {
    title: 'Skader og læge',
    guidance: [
      'Har der for nylig været greb om halsen eller pres, så det var svært at få luft? Så skal en læge se borgeren i dag, også uden mærker.',
      'Skriv, hvad du ser og hører, og hvad borgeren siger. Skriv dato på. Det kan blive vigtigt senere.',
      'Spørg ikke til flere detaljer, end du skal bruge.',
    ],
  },
};

export const violenceFieldsDa = {
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
  relationNow: {
    label: 'Hvordan er det mellem borgeren og den, der udøver vold?',
    hint: 'Er der flere, så svar for den, borgeren er mest bange for.',
    options: {
      inRelation: 'De er sammen eller ses',
      thinksOfLeaving: 'Overvejer eller planlægger at gå',
      left: 'Borgeren er gået',
      wentBack: 'Borgeren er gået tilbage',
      notKnown: answerDa.notKnown,
      refused: answerDa.refused,
      notAsked: answerDa.notAsked,
    },
  },
  firstViolenceYears: {
    label: 'Hvor mange år siden er den første vold?',
    hint: 'Hele år. Skriv 0, hvis det er under et år siden.',
  },
  firstViolenceMonths: { label: 'Og hvor mange måneder?', hint: 'Kun hvis borgeren ved det.' },
  injured: { label: 'Er borgeren kommet til skade?', hint: 'Nu eller før.', options: answerDa },
  medicalCare: {
    label: 'Har en læge eller skadestue set på det?',
    hint: 'Et nej kan også skyldes, at borgeren ikke måtte komme afsted.',
    options: answerDa,
  },
  injuriesNote: {
    label: 'Hvad skete der, og hvem så det?',
    hint: 'Dato, skade og sted for hjælpen. Skriv for sig, hvad du selv ser.',
  },
};
