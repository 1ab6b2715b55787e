import { answerEn } from '../answers.en.ts';

/** English words for where and from what the citizen lives. */
export const dailyLifeTopicsEn = {
  housing: {
    title: 'Housing',
    guidance: [
      'Ask: “In whose name is the home? Do you have somewhere to sleep if you must leave tonight?”',
      'Do not write an address the other does not know.',
    ],
  },
  economy: {
    title: 'Money',
    guidance: [
      'Ask: “Can you spend money without asking? Is there debt in your name?”',
      'Others may see a new account. Agree first where the letters go.',
    ],
  },
  everyday: {
    title: 'Work and daily life',
    guidance: [
      'Work can be a place to breathe, and it can be a place where the citizen is found.',
      'Ask: “Does anyone there know how you are?”',
    ],
  },
};

export const dailyLifeFieldsEn = {
  housingUnsafe: {
    label: 'Is the housing uncertain?',
    hint: 'Also if the citizen may lose it.',
    options: answerEn,
  },
  housingNote: {
    label: 'How does the citizen live, and what is possible?',
    hint: 'Never write a hidden address.',
  },
  moneyProblem: { label: 'Is money a problem?', options: answerEn },
  ownAccount: { label: 'Does the citizen have an account nobody else can see?', options: answerEn },
  economyNote: {
    label: 'What should we know about the money?',
    hint: 'Wages, benefits, debt, shared agreements.',
  },
  workOrStudy: { label: 'Does the citizen work or study?', options: answerEn },
  workNote: {
    label: 'Who there can help, and what may they know?',
    hint: 'Does the other come there? Are some times or routes safer?',
  },
  situation: {
    label: 'Housing, money, work and residence',
    hint: 'What weighs most, and what holds the citizen back?',
  },
};
