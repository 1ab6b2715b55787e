/** English words for what the citizen can, hopes and wants. */
export const wishesTopicsEn = {
  strengthsAndWishes: {
    title: 'Strengths, hopes and wishes',
    guidance: [
      'Ask: “What have you already done to look after yourself?” It is often more than people think.',
      'Ask: “What would be a small step that made a difference to you?” Staying in the relationship is also an answer we help from.',
    ],
  },
  wayOfHelp: {
    title: 'How should the help be?',
    guidance: [
      'Ask: “What should I know to be good to talk to?”',
      'Doubt and breaks are common. Say that the door is open, also if the citizen comes to doubt.',
    ],
  },
  ownWords: {
    title: 'In the citizen’s own words',
    guidance: ['Write it as the citizen says it. Read it aloud if you like, and mend it together.'],
  },
};

export const wishesFieldsEn = {
  strengths: { label: 'What the citizen can do and already does' },
  hopes: { label: 'What the citizen hopes for' },
  wants: {
    label: 'What the citizen wants',
    hint: 'Now and in the longer run. Use the citizen’s own words.',
  },
  helpWishes: {
    label: 'Wishes for the help',
    hint: 'Ask openly. Choose as many as fit.',
    options: {
      men: 'Offers for men',
      lgbt: 'Offers for LGBT+',
      interpreter: 'A professional interpreter',
      woman: 'To talk to a woman',
      man: 'To talk to a man',
      anonymous: 'To be anonymous',
    },
  },
  howToMeet: { label: 'How the citizen would like to be met', hint: 'Pace, place, words, breaks.' },
  ownWords: {
    label: 'In the citizen’s own words',
    hint: 'How the citizen puts what has happened. It is never a condition for help.',
  },
};
