/** English words for the first page of a detection, and for the outcome wherever it stands. */
const outcomeLead = [
  'For “not told”, “did not want to answer” and “not safe”, only this is kept: that we asked or waited, when, by whom, and the next time. Answers and own words do not come along.',
  'Not told means that the citizen has not told anything today. It does not say how things are at home.',
] as const;

export const openingTopicsEn = {
  opening: {
    title: 'Before you ask',
    guidance: [
      'Say why you ask: “We ask everyone, because many people have a hard time at home and have told no one.”',
      'Say what you have a duty to pass on before you ask. Then the citizen can choose what to say.',
      'Use a trained interpreter. Never use family, friends or children. A telephone interpreter from another part of the country is best, and no names are said. The citizen may say no to the interpreter.',
      'If it is not safe right now, do not ask. Talk about what you are meeting for, and find another day.',
      outcomeLead[0],
    ],
  },
  outcome: {
    title: 'What came of it?',
    guidance: [
      'If the citizen told: thank them, believe it, and do not press. “Thank you for telling me. It is not your fault.”',
      'If the citizen did not tell: respect it, and leave the door open. “You can always come back to me.”',
      ...outcomeLead,
    ],
  },
};

const outcome = {
  label: 'What came of it?',
  options: {
    told: 'Has told about violence',
    notTold: 'Not told',
    worryNotTold: 'Not told, but I am worried',
    declined: 'Did not want to answer',
    notSafeToAsk: 'Not safe to ask now – ask later',
  },
};

const askAgain = {
  label: 'When will you ask again?',
  hint: 'Choose a day when you will be talking anyway.',
};

const handle = {
  label: 'A cover word for your own reminder',
  hint: 'Never a name. The cover word is a neutral word. It stays on this machine only and is deleted at the next contact. You can leave this empty.',
};

export const openingFieldsEn = {
  wayIn: {
    label: 'How did you come to talk about it?',
    options: {
      routine: 'I ask, as I ask everyone',
      dialogueBased: 'I ask because I see signs or am worried',
      spontaneous: 'The citizen told without being asked',
      selfReferral: 'The citizen came for help',
      referral: 'Someone else referred (department, police, health care)',
    },
  },
  conversationForm: {
    label: 'How are you talking?',
    options: {
      inPerson: 'We sit together, for example in an office',
      outreach: 'Out, for example at a drop-in centre or at home',
      telephone: 'Telephone or video',
    },
  },
  'safeToAsk.inPerson': {
    label: 'It is safe to ask now',
    hint: 'Tick only when every point is true.',
    points: [
      'The citizen is alone with me, and nobody is waiting in the room',
      'Children cannot hear us',
      'We sit where nobody can overhear or watch us',
      'If an interpreter is needed, it is a trained one and never a relative',
      'I have said what I have a duty to pass on',
    ],
  },
  'safeToAsk.outreach': {
    label: 'It is safe to ask here and now',
    hint: 'Tick only when every point is true.',
    points: [
      'The citizen is alone with me',
      'Children cannot hear us',
      'We have found a place where nobody can overhear or watch us',
      'I have said who here is an authority, and who is not',
      'If an interpreter is needed, it is a trained one and never a relative',
      'I have said what I have a duty to pass on',
    ],
  },
  'safeToAsk.telephone': {
    label: 'It is safe to ask on the phone now',
    hint: 'Tick only when every point is true. Ask so that yes or no is enough of an answer.',
    points: [
      'The citizen is alone, and children cannot hear',
      'The phone is not on speaker',
      'The citizen can hang up at any time',
      'We have agreed on a word that ends the call',
      'If an interpreter is needed, it is a trained one and never a relative',
      'I have said what I have a duty to pass on',
    ],
  },
  askedWith: {
    label: 'How will you ask?',
    hint: 'An open question could be: “How are things between you at home? Is there anyone you are afraid of, or who hurts you?”',
    options: {
      openQuestion: 'With an open question',
      hark: 'With HARK: four questions about a partner or ex-partner',
      aas: 'With AAS: five questions about anyone close to the citizen',
    },
  },
  outcome,
  notSafePoints: {
    label: 'What is not in place?',
    hint: 'Only for you: can it be mended now? This is not kept.',
    options: {
      notAlone: 'The citizen is not alone',
      childrenHear: 'Children can hear',
      noPrivatePlace: 'We have no place to ourselves',
      noInterpreter: 'There is no trained interpreter',
      limitsNotSaid: 'I have not said what I have a duty to pass on',
      authorityNotSaid: 'It has not been said who is an authority',
      onSpeaker: 'The phone is on speaker',
      soundsWatched: 'It sounds as if someone is listening',
    },
  },
  askAgainOn: askAgain,
  reminderHandle: handle,
};
