import { answerEn } from '../answers.en.ts';
import { childrenListEn } from '../children.en.ts';

/** English words for home, children, and what else there is to talk about. */
export const homeTopicsEn = {
  home: {
    title: 'Age and home',
    lead: 'You do not need an answer to everything today.',
    guidance: [
      'Say why you ask: we need to know if anyone is in danger now, and which help fits.',
      'The answers show if the programme is for the citizen. Where an answer is missing, nobody is turned away.',
    ],
  },
  childrenAndPregnancy: {
    title: 'Children and pregnancy',
    guidance: [
      'When you write down a child, a card about the duty to notify appears. The duty is your own. Tell the citizen first, if that is safe.',
      'A child who is in the case already need not be written again.',
      'Many are afraid of losing their children. Say what a notification is, and offer to find the words together.',
    ],
  },
  whatApplies: {
    title: 'What else should we talk about?',
    lead: 'Choose what is part of the citizen’s life. A page about it then comes further on.',
    guidance: [
      'Say: “There are things only some people live with. Is any of this so for you?”',
      'Choosing nothing does not say no. You can always come back.',
    ],
  },
};

export const homeFieldsEn = {
  citizenAge: { label: 'How old is the citizen?', hint: 'In whole years. An estimate will do.' },
  livesTogether: { label: 'Does the citizen live with someone who uses violence?', options: answerEn },
  atCrisisCentre: { label: 'Is the citizen staying at a crisis centre now?', options: answerEn },
  pregnant: { label: 'Is the citizen pregnant?', options: answerEn },
  children: childrenListEn,
  childrenNote: {
    label: 'How are the children?',
    hint: 'What do they see and hear? Who looks after them? Think of school, contact and pick-up too.',
  },
  alsoRelevant: {
    label: 'Is any of this part of the citizen’s life?',
    hint: 'Choose as many as fit, or leave it.',
    options: {
      residence: 'Residence permit, passport or papers',
      honour: 'The family decides, or it is about honour',
      digital: 'Others can see phone, accounts or location',
      pets: 'Pets',
    },
  },
};
