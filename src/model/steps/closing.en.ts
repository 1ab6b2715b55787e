import type { Wording } from '../define.ts';
import type { closing, reopening } from './closing.ts';

export const closingEn: Wording<typeof closing> = {
  title: 'Close the case',
  lead: 'The citizen need not explain why it stops. The door is open, and the case can be opened again with everything that is written.',
  topics: {
    closing: {
      title: 'The case is closed',
      guidance: [
        'At high risk, immediate danger or an overdue evaluation a colleague looks first. Then the last message must also have been given in the safe way.',
        'Use only the ways on the safe contact card. Write nothing that betrays what the case is about.',
      ],
    },
  },
  fields: {
    reason: {
      label: 'Why is the case closed?',
      options: {
        goalsReached: 'What the citizen wanted is reached',
        movedAway: 'The citizen has moved',
        citizenWishes: 'The citizen wishes it',
        contactLost: 'We have lost contact',
        otherHelpTookOver: 'Other help has taken over',
        notTargetGroup: 'Another kind of help fits better',
        wrongPerson: 'The case was opened for the wrong person',
        other: 'Something else',
      },
    },
    note: { label: 'What is important to know later' },
    lastSafeMessage: {
      label: 'The last message to the citizen',
      hint: 'What was said, and how did it arrive safely? Must be written at high risk, immediate danger or an overdue evaluation.',
    },
    doorOpen: {
      label: 'How the door stays open',
      hint: 'Whom can the citizen come to, and how? Also after a long time.',
    },
  },
};

export const reopeningEn: Wording<typeof reopening> = {
  title: 'Open the case again',
  lead: 'Everything written before stays as it is. The old evaluation counts as overdue.',
  topics: {
    reopening: {
      title: 'Welcome back',
      guidance: [
        'Say that it is good the citizen came. Ask about danger now, and whether the safe contact still fits.',
      ],
    },
  },
  fields: { why: { label: 'Why do we open the case again?' } },
};
