import { formWords, relationWords } from '../../relationWords.en.ts';
import { answerEn } from '../answers.en.ts';

/** English words for who uses violence, and what has happened. */
export const violenceTopicsEn = {
  persons: {
    title: 'Who uses violence?',
    lead: 'There may be more than one. Write one at a time.',
    guidance: [
      'Ask openly: “Is there anyone else you are afraid of?” Violence can come from a partner, from family or from someone who helps in daily life.',
      'Let the citizen use their own words. Do not press for the whole story. Do not ask for details you do not need.',
      'Love, fear and dependence can be there at the same time. That is common. Feel free to say so.',
      'Use the same word for the same person each time. Then the case knows that it is the same one.',
    ],
  },
  violence: {
    title: 'Where does it stand now?',
    guidance: [
      'Ask: “How are things between you now?” Every answer is fine. Going back is something many do along the way.',
      'It is often most dangerous just before and just after a break-up. If the citizen thinks of leaving, evaluate the risk and make the plan first.',
      'Ask: “Can you remember when it began?” An estimate will do. It shows how long the citizen has carried it.',
    ],
  },
  injuries: {
    title: 'Injuries and care',
    guidance: [
      'Has there lately been a grip on the neck, or pressure that made it hard to breathe? Then a doctor should see the citizen today, also without marks.',
      'Write what you see and hear, and what the citizen says. Put a date on it. It may matter later.',
      'Do not ask for more detail than you need.',
    ],
  },
};

export const violenceFieldsEn = {
  persons: {
    label: 'Persons using violence',
    hint: 'Use neutral words, such as “partner” or “eldest brother”. Write no names.',
    add: 'Add a person',
    one: 'Person',
    items: {
      label: { label: 'Neutral word for the person' },
      relation: { label: 'What is this person to the citizen?', options: relationWords },
      forms: {
        label: 'What is the citizen exposed to?',
        hint: 'Earlier violence too. Choose as many as fit.',
        options: formWords,
      },
      when: { label: 'For how long?', hint: 'For example “for three years” or “just after the wedding”.' },
      howOften: { label: 'How often?' },
    },
  },
  relationNow: {
    label: 'How are things between the citizen and the one who uses violence?',
    hint: 'If there are several, answer for the one the citizen fears most.',
    options: {
      inRelation: 'They are together or see each other',
      thinksOfLeaving: 'Thinks of leaving or plans to',
      left: 'The citizen has left',
      wentBack: 'The citizen has gone back',
      notKnown: answerEn.notKnown,
      refused: answerEn.refused,
      notAsked: answerEn.notAsked,
    },
  },
  firstViolenceYears: {
    label: 'How many years ago was the first violence?',
    hint: 'Whole years. Write 0 if it is less than a year ago.',
  },
  firstViolenceMonths: { label: 'And how many months?', hint: 'Only if the citizen knows.' },
  injured: { label: 'Has the citizen been hurt?', hint: 'Now or before.', options: answerEn },
  medicalCare: {
    label: 'Has a doctor or emergency department seen it?',
    hint: 'A no may also mean that the citizen was not allowed to go.',
    options: answerEn,
  },
  injuriesNote: {
    label: 'What happened, and who saw it?',
    hint: 'Date, injury and where help was given. Write apart what you see yourself.',
  },
};
