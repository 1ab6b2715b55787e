import { answerEn } from '../answers.en.ts';

/** English words for the pages that open only where they apply. */
export const branchTopicsEn = {
  residence: {
    title: 'Residence and papers',
    lead: 'Legal advice comes before moving out. Also before a change of address.',
    guidance: [
      'Say: “You do not necessarily lose your permit by leaving. Let us get advice first.”',
      'Many are refused because proof is missing. Put dates, doctor, police and messages on the list of evidence.',
      'Promise nothing about the outcome. Find someone who knows the rules.',
    ],
  },
  honour: {
    title: 'Honour and negative social control',
    lead: 'Several may act together here. It can go fast.',
    guidance: [
      'Never contact the family. Never use a relative as interpreter. Never suggest mediation or a meeting with the family.',
      'Ask: “Who decides in the family? What happens if they find out?”',
      'Call a safety consultant if there is danger. Where the conflict is serious there must be an action plan under section 12 a.',
      'Think of siblings. They may be in the same danger.',
    ],
  },
  digital: {
    title: 'Phone, accounts and location',
    guidance: [
      'Close nothing yet. When access is cut the other may notice. That belongs in the safety plan.',
      'Ask: “Does he or she know things you have not told?”',
      'Use a phone the other has never held when you look something up.',
    ],
  },
  pets: {
    title: 'Pets',
    guidance: [
      'Many stay to look after an animal. Say that we can help with that.',
      'Ask: “Who could look after it for a while?”',
    ],
  },
};

export const branchFieldsEn = {
  permitDepends: {
    label: 'Is the citizen’s permit tied to someone who uses violence?',
    options: answerEn,
  },
  whoHoldsPapers: {
    label: 'Who has the passport and papers?',
    options: {
      citizen: 'The citizen',
      personUsingViolence: 'Someone who uses violence',
      otherFamily: 'Someone else in the family',
      elsewhere: 'They are somewhere else',
      notKnown: answerEn.notKnown,
      refused: answerEn.refused,
      notAsked: answerEn.notAsked,
    },
  },
  legalAdvice: { label: 'Has the citizen had legal advice about the permit?', options: answerEn },
  residenceNote: {
    label: 'What should the adviser know?',
    hint: 'Permit, deadlines, the children’s papers.',
  },
  familyDecides: {
    label: 'Do several in the family act together, or is it about honour?',
    options: answerEn,
  },
  pressures: {
    label: 'What does the citizen live with?',
    hint: 'Choose as many as fit.',
    options: {
      watched: 'Is watched by others',
      movement: 'May not go out or see others',
      marriage: 'Pressure to marry or get engaged',
      journey: 'A journey planned or threatened',
      reputation: 'Rumours or the family’s reputation',
      outcast: 'Fear of being pushed out',
    },
  },
  honourNote: { label: 'Who knows what, and what must nobody be told?', hint: 'Write no names.' },
  seenByOthers: {
    label: 'What can others see?',
    hint: 'Choose as many as fit. What the citizen only suspects counts too.',
    options: {
      phone: 'The phone',
      accounts: 'Accounts and passwords',
      location: 'Location',
      childrensDevices: 'The children’s phones or games',
      smartHome: 'Camera, doorbell or car',
      mail: 'E-mail or digital post',
    },
  },
  safeDevice: { label: 'Does the citizen have a phone nobody else can see?', options: answerEn },
  digitalNote: { label: 'How did the citizen find out?', hint: 'Never write passwords here.' },
  petHarmed: { label: 'Is the animal threatened or hurt?', options: answerEn },
  petsNote: { label: 'Which animal, and who can look after it?', hint: 'Write no names or addresses.' },
};
