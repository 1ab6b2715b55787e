import { answerEn } from '../answers.en.ts';
import { childrenGuidanceEn, childrenListEn } from '../children.en.ts';
import { caseFieldsEn, caseTopicEn } from '../openCase.en.ts';
import { contactFieldsEn, contactTopicEn } from '../safeContact.en.ts';

/** English words for what follows when violence was told or there is worry. */
export const afterwardsTopicsEn = {
  danger: {
    title: 'Is there danger right now?',
    lead: 'In acute danger, ring 112 first. “Immediate danger” at the top of the page always works.',
    guidance: [
      'Say it out loud: “Thank you for telling me. I believe you. It is not your fault.”',
      'Ask: “Is it safe for you to go home today? Is anyone in danger right now?”',
      'Has there lately been a grip on the neck, pressure on the breath or a blow in pregnancy? Then the citizen should be examined today, also without marks.',
      'Advice, acute help and supportive talks can always be given. Nothing has to be filled in first.',
    ],
  },
  worry: {
    title: 'Your worry',
    lead: 'Write what you saw and heard, apart from what you think about it.',
    guidance: [
      'The citizen has not told about violence. Respect it, and do not press.',
      'You can help without an answer: numbers that are open day and night, a new appointment, a quiet place to sit.',
      'Never leave anything in writing that others can find.',
    ],
  },
  children: {
    title: 'The citizen and the children',
    guidance: childrenGuidanceEn,
  },
  contact: contactTopicEn,
  help: {
    title: 'What does the citizen want?',
    lead: 'The citizen’s own goals come before ours. Nothing here is a condition for help.',
    guidance: [
      'Ask: “What would help you most right now?” and “What do you already do to look after yourself?”',
      'Being in two minds is normal. Never demand that the citizen leaves anyone, and never suggest talks as a couple.',
      'Tell about crisis centres, talks and groups. Ask whether you may pass anything on, to whom and why.',
    ],
  },
  case: caseTopicEn,
};

export const afterwardsFieldsEn = {
  dangerNow: {
    label: 'Is anyone in danger right now?',
    hint: 'The citizen, children, others or yourself.',
    options: answerEn,
  },
  dangerDone: { label: 'What has been done?', hint: 'Who was rung, when, and what was agreed.' },
  signs: {
    label: 'Which signs did you see or hear?',
    hint: 'Short and factual. For example “I heard a voice in the background, and the citizen answered only yes and no”.',
  },
  offered: { label: 'What did you offer?' },
  contactKept: { label: 'How do you stay in touch?', hint: 'Only what is safe for the citizen.' },
  citizenAge: { label: 'The citizen’s age', hint: 'If you do not know, leave it empty.' },
  pregnant: { label: 'Is the citizen pregnant?', options: answerEn },
  childrenAround: {
    label: 'Is there anyone under 18 in one of the homes?',
    hint: 'Own children, the other person’s children and siblings. Also if the citizen is under 18.',
    options: answerEn,
  },
  children: childrenListEn,
  ...contactFieldsEn,
  wants: {
    label: 'What does the citizen want?',
    hint: 'For example calm for the children, an account of their own, someone to talk to.',
  },
  ownWords: {
    label: 'In the citizen’s own words',
    hint: 'Only what the citizen said, and only if the citizen wants it written.',
  },
  helpOffered: { label: 'Which help was offered?' },
  consentToHelp: {
    label: 'Would the citizen like help?',
    hint: 'A no today closes no doors.',
    options: answerEn,
  },
  ...caseFieldsEn,
};
