import { defineStep, type Field } from '../define.ts';
import { answerStates, contactChannels } from '../vocabulary.ts';

const source = { work: 'practiceKnowledge', place: 'safe contact' } as const;
const goesTo = 'safeContactCard' as const;

/** Channels that can be read by whoever has the phone, the sign-in or the letter box. */
export const watchedChannels = ['call', 'sms', 'digitalPost', 'email', 'letter'] as const;

/** The safe contact card: the same questions in the detection and when the card is revised. */
export const safeContactFields = [
  { id: 'phoneWatched', kind: 'choice', options: answerStates, goesTo, source },
  { id: 'never', kind: 'choices', options: contactChannels, goesTo, source },
  { id: 'channel', kind: 'choice', options: contactChannels, goesTo, source },
  {
    id: 'channelReason',
    kind: 'shortText',
    goesTo,
    protected: true,
    showWhen: {
      all: [
        { field: 'channel', is: watchedChannels },
        { field: 'phoneWatched', is: ['yes', 'notKnown'] },
      ],
    },
    source,
  },
  { id: 'how', kind: 'longText', goesTo, protected: true, source },
  { id: 'when', kind: 'shortText', goesTo, protected: true, source },
  { id: 'codePhrase', kind: 'shortText', goesTo, protected: true, source },
] as const satisfies readonly Field[];

/** Revising the safe contact card. */
export const safeContact = defineStep({
  id: 'safeContact',
  stage: 'alongside',
  signs: 'safeContactCard',
  topics: [{ id: 'contact', fields: safeContactFields }],
});
