import type { ConcernWords } from './concerns.ts';

/** English words for what an answer draws attention to. */
export const concernsEn: ConcernWords = {
  dangerNow: {
    title: 'Danger now',
    text: 'Call 112 if anyone is in danger right now. Press Immediate danger for the next steps. The form can wait.',
  },
  childInDanger: {
    title: 'A child is in danger',
    text: 'Phone the children’s unit first, and write afterwards. If it is right now, call 112.',
  },
  examinedToday: {
    title: 'To be examined today',
    text: 'Pressure on the neck or breath, and blows in pregnancy, must be seen by a doctor today, also without marks. Call the out-of-hours doctor or 1813.',
  },
  sexualAssaultCentre: {
    title: 'Help after an assault',
    text: 'The citizen can get help at a Center for Seksuelle Overgreb. No police report is needed.',
  },
  thoughtsOfSuicide: {
    title: 'Thoughts of suicide',
    text: 'Ask calmly about plan, means and the coming night. Do not leave the citizen alone. Call the psychiatric emergency line today.',
  },
  lowSafety: {
    title: 'The citizen does not feel safe',
    text: 'Talk about what would make today safer. A high number never takes anything away, but a low one must be heard.',
  },
  channelIsWatched: {
    title: 'The phone may be watched',
    text: 'Others may be able to read along. Choose another way, or write why this one is best.',
  },
  channelIsNever: {
    title: 'The citizen has said never',
    text: 'This way is marked as one never to be used. Choose another.',
  },
  cuttingAccessCanAlert: {
    title: 'Choose the moment',
    text: 'When access to the phone or accounts is cut, the person using violence may notice. Agree when that is safest, and use another phone.',
  },
};
