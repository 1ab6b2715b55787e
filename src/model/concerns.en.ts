import type { ConcernWords } from './concerns.ts';

/** English words for what an answer draws attention to. */
export const concernsEn: ConcernWords = {
  dangerNow: {
    title: 'Danger now',
    text: 'Call 112 if anyone is in danger right now. Press Immediate danger for the next steps. The form can wait.',
  },
  childInDanger: {
    title: 'A child is in danger',
    text: 'Phone the children’s unit first, and write afterwards. If there is danger right now, call 112.',
  },
  examinedToday: {
    title: 'To be examined today',
    text: 'After a grip on the neck, pressure that made it hard to breathe, or a blow in pregnancy, a doctor should see the citizen today, also without marks. Call the out-of-hours doctor or 1813, and 112 if breathing is hard now.',
  },
  sexualAssaultCentre: {
    title: 'Help after an assault',
    text: 'The citizen can get help at a Center for Seksuelle Overgreb. No police report is needed.',
  },
  thoughtsOfSuicide: {
    title: 'Thoughts of suicide',
    text: 'Ask calmly about plan, means and the coming night. Do not leave the citizen alone. Call the psychiatric emergency unit today, or 112.',
  },
  lowSafety: {
    title: 'The citizen does not feel safe',
    text: 'Talk about what would make today safer. A low number must be followed up. A high one does not make the danger smaller.',
  },
  channelIsWatched: {
    title: 'The phone may be watched',
    text: 'Others may be able to read along. Choose another way, or write why this one is best.',
  },
  channelIsNever: {
    title: 'This way must not be used',
    text: 'The citizen has said that we must never use this way. Choose another.',
  },
  cuttingAccessCanAlert: {
    title: 'Choose the moment',
    text: 'When access to the phone or accounts is cut, the person using violence may notice. Agree when that is safest, and use another phone.',
  },
  bagCanBeFound: {
    title: 'The bag must stand somewhere else',
    text: 'A packed bag, or papers that are missing, can give the plan away. Move only what can be moved without anybody seeing it.',
  },
  neverTheFamily: {
    title: 'Never contact the family',
    text: 'Not even to make them understand. Never use a relative as interpreter, and never suggest mediation or network meetings. Rather call an adviser who knows about honour.',
  },
  adviceBeforeMoving: {
    title: 'Advice on residence comes first',
    text: 'Moving or changing address can affect the residence permit. Find somebody who knows the law before anything is changed.',
  },
  talkAlone: {
    title: 'Talk alone',
    text: 'The person who helps the citizen may be the one using violence. Never let the carer listen, interpret or take messages.',
  },
  suicideSameDay: {
    title: 'Thoughts of suicide are talked about today',
    text: 'Ask calmly about plan, means and the coming night. Do not leave the citizen alone with it. Call the psychiatric emergency line the same day, or 112.',
  },
};
