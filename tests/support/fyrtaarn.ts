import type { WholePack } from '../../src/model/instruments/pack.ts';

/**
 * An instrument nobody has ever asked: lighthouses instead of people. It stands for a licensed one, so that taking one in,
 * running it and taking it out can be shown without copying a word of anybody's.
 */
const ids = ['fyr.1', 'fyr.2', 'fyr.3', 'fyr.4', 'fyr.5'] as const;
const graded = ['0', '1', '2', '3'].map((answer) => ({ answer, value: Number(answer) }));
const all = (answer: string): Record<string, string> => Object.fromEntries(ids.map((id) => [id, answer]));
const manual = 'Fyrtårn (opdigtet), side 2';
const total = (value: number | null, outcome: string | null) =>
  ({ rule: 'total', state: value === null ? 'cannotScore' : 'scored', value, outcome }) as const;
const dark = (value: number, outcome: string) => ({ rule: 'dark', state: 'scored', value, outcome }) as const;

export const fyrtaarn: WholePack = {
  id: 'fyrtaarn',
  version: '1.0',
  kind: 'outcome',
  asking: { by: ['citizenWithWorker'], at: ['start', 'middle', 'end'], byDefault: false, withCare: false },
  items: [
    ...ids.map((id) =>
      id === 'fyr.3' ? { id, options: graded, reversed: true as const } : { id, options: graded },
    ),
    { id: 'fyr.6', options: ['yes', 'no', 'notKnown', 'refused', 'notAsked'] },
  ],
  rules: [
    {
      id: 'total',
      kind: 'sum',
      items: [...ids],
      source: manual,
      missing: { kind: 'upTo', items: 1, standsIn: 'meanOfAnswered', source: manual },
      times: 1,
      bands: [
        { from: 0, outcome: 'calm' },
        { from: 5, outcome: 'wind' },
        { from: 10, outcome: 'storm' },
      ],
    },
    {
      id: 'dark',
      kind: 'anyOf',
      items: ['fyr.6'],
      counts: 'yes',
      atLeast: 1,
      reached: 'darkNight',
      under: 'litNight',
      source: 'Fyrtårn (opdigtet), side 3',
    },
  ],
  meaningfulChange: { rule: 'total', by: 3, better: 'lower', source: manual },
  accuracy: [{ measure: 'sensitivity', of: 'opdigtet storm', percent: 71, low: 60, high: 80.5 }],
  population: {
    relations: 'any',
    validatedWith: {
      gender: 'all',
      fromAge: 18,
      people: 12,
      setting: 'opdigtede fyrpassere',
      onlyPregnant: false,
    },
    period: 'lastTwoWeeks',
  },
  source: { work: 'Fyrtårn, opdigtet håndbog', place: 'side 1-3' },
  licence: {
    terms: 'imported',
    credit: 'Opdigtet Forlag. Alle rettigheder findes ikke.',
    statement: 'Kun til prøver. Findes ikke.',
  },
  needs: { competence: null, training: 'Opdigtet fyrpasserkursus' },
  onlyRaises: false,
  language: { da: { text: 'original', validated: true }, en: { text: 'ownTranslation', validated: false } },
  verifiedAgainst: [
    {
      from: manual,
      answers: { ...all('0'), 'fyr.3': '3', 'fyr.6': 'no' },
      expect: [total(0, 'calm'), dark(0, 'litNight')],
    },
    {
      from: manual,
      answers: { ...all('3'), 'fyr.3': '0', 'fyr.6': 'yes' },
      expect: [total(15, 'storm'), dark(1, 'darkNight')],
    },
    { from: manual, answers: all('1'), expect: [total(6, 'wind')] },
    { from: manual, answers: { 'fyr.1': '3', 'fyr.2': '3' }, expect: [total(null, null)] },
  ],
  words: {
    da: {
      name: 'Prøveskema Fyrtårn',
      validatedFor: 'Skemaet er opdigtet. Det er prøvet med 12 opdigtede fyrpassere.',
      howSure: 'Det siger ingenting om nogen.',
      languageStatus: 'Teksten er opdigtet.',
      manual: 'Svarene lægges sammen. Spørgsmål 3 tæller omvendt.',
      readings: { total: 'Vind ved fyret', dark: 'Nat ved fyret' },
      outcomes: {
        calm: 'stille ved fyret',
        wind: 'blæst ved fyret',
        storm: 'storm ved fyret',
        darkNight: 'lyset har været slukket',
        litNight: 'lyset har været tændt',
      },
      asked: {
        title: 'Fyrtårnets fjorten dage',
        instruction: 'Tænk på de sidste fjorten dage ved et opdigtet fyr.',
        items: {
          'fyr.1': 'Har bølgerne slået mod døren?',
          'fyr.2': 'Har mågerne holdt jer vågne?',
          'fyr.3': 'Har lampen lyst roligt?',
          'fyr.4': 'Har trappen været glat?',
          'fyr.5': 'Har tågen ligget over vandet?',
          'fyr.6': 'Har lyset været slukket en nat?',
        },
        answers: {
          '0': 'Slet ikke',
          '1': 'Nogle dage',
          '2': 'De fleste dage',
          '3': 'Hver dag',
          yes: 'Ja',
          no: 'Nej',
          notKnown: 'Ved ikke',
          refused: 'Ønsker ikke at svare',
          notAsked: 'Ikke spurgt',
        },
        itemAnswers: { 'fyr.3': { '0': 'Aldrig' } },
        credit: 'Opdigtet Forlag',
      },
    },
    en: {
      name: 'Test form Lighthouse',
      validatedFor: 'The form is made up. It was tried with 12 made-up lighthouse keepers.',
      howSure: 'It says nothing about anybody.',
      languageStatus: 'The text is made up.',
      manual: 'The answers are added up. Question 3 counts the other way.',
      readings: { total: 'Wind at the lighthouse', dark: 'Night at the lighthouse' },
      outcomes: {
        calm: 'calm at the lighthouse',
        wind: 'wind at the lighthouse',
        storm: 'storm at the lighthouse',
        darkNight: 'the light has been out',
        litNight: 'the light has been on',
      },
      asked: {
        title: 'A fortnight at the lighthouse',
        instruction: 'Think of the last fortnight at a made-up lighthouse.',
        items: {
          'fyr.1': 'Have the waves beaten at the door?',
          'fyr.2': 'Have the gulls kept you awake?',
          'fyr.3': 'Has the lamp burnt steadily?',
          'fyr.4': 'Have the stairs been slippery?',
          'fyr.5': 'Has there been fog on the water?',
          'fyr.6': 'Has the light been out for a night?',
        },
        answers: {
          '0': 'Not at all',
          '1': 'Some days',
          '2': 'Most days',
          '3': 'Every day',
          yes: 'Yes',
          no: 'No',
          notKnown: 'Does not know',
          refused: 'Does not wish to answer',
          notAsked: 'Not asked',
        },
        itemAnswers: { 'fyr.3': { '0': 'Never' } },
        credit: 'Made-up Press',
      },
    },
  },
};
