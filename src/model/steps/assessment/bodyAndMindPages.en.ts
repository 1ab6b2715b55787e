import { answerEn } from '../answers.en.ts';

/** English words for body and mind. */
export const bodyAndMindTopicsEn = {
  health: {
    title: 'Health and disability',
    guidance: [
      'Ask: “Is there anything about your health we should take into account?” Write only what matters for the help.',
      'A disability can make it harder to get away. It can also be what the violence makes use of.',
    ],
  },
  care: {
    title: 'Help in daily life',
    lead: 'Is the help in daily life in safe hands? The one who helps and the one who hurts can be the same.',
    guidance: [
      'Ask alone. The one who helps must not interpret or sit in.',
      'Ask: “Who gives you your medicine? What happens when you fall out?”',
      'Without the helper somebody else must be ready the same day. Arrange it before anything changes.',
    ],
  },
  mentalHealth: {
    title: 'The mind',
    guidance: [
      'Unrest, poor sleep and shame are common answers to violence. Say so.',
      'Ask straight out: “Do you think of taking your own life?” Asking does not make it worse.',
      'If yes: act the same day. Ask about plan, means and the coming night. Do not leave the citizen alone.',
    ],
  },
  substances: {
    title: 'Alcohol, drugs and medicine',
    guidance: [
      'Ask without judging: “Is there something you use to bear it?”',
      'Drinking or taking something is never a reason for violence, and it does not close the door to help.',
    ],
  },
};

export const bodyAndMindFieldsEn = {
  disability: {
    label: 'Does the citizen have a disability or illness that weighs?',
    hint: 'With a yes, a page about help in daily life appears.',
    options: answerEn,
  },
  health: { label: 'Body and mind', hint: 'Write what the citizen points to. A few words will do.' },
  whoHelps: {
    label: 'Who helps with aids, medicine and care?',
    hint: 'Choose as many as fit.',
    options: {
      nobody: 'Nobody, the citizen manages alone',
      personUsingViolence: 'Someone who uses violence',
      relative: 'Someone else in the family',
      homeCare: 'Home care or a regular helper',
      other: 'Someone else',
      notKnown: answerEn.notKnown,
    },
  },
  aidsOrMedicineHeld: {
    label: 'Are aids or medicine held back or used against the citizen?',
    options: answerEn,
  },
  careNote: {
    label: 'What must be in place if the helper is not there?',
    hint: 'Medicine, aids, food and who can come.',
  },
  mentalStrain: {
    label: 'Is the citizen’s mind under strain?',
    hint: 'Sleep, unrest, anxiety, emptiness.',
    options: answerEn,
  },
  thoughtsOfSuicide: { label: 'Does the citizen have thoughts of suicide?', options: answerEn },
  mentalHealthNote: { label: 'What helps when it is hard?', hint: 'Doctor, psychologist or medicine too.' },
  substanceUse: { label: 'Do alcohol, drugs or medicine weigh for the citizen?', options: answerEn },
  substanceNote: {
    label: 'How, and what would the citizen like help with?',
    hint: 'If it is used against the citizen, write that too.',
  },
};
