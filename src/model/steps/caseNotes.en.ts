import type { Wording } from '../define.ts';
import type { caseLink } from './caseLink.ts';
import type { identity } from './identity.ts';
import type { ownWords } from './ownWords.ts';
import type { promisedContact } from './promisedContact.ts';
import type { supportiveTalk } from './supportiveTalk.ts';

const onDayHint = 'Left empty, it means today.';

export const identityEn: Wording<typeof identity> = {
  title: 'Who the citizen is',
  lead: 'Kept apart, and only if it is needed. The citizen may always be anonymous.',
  topics: {
    identity: {
      title: 'Protected information',
      guidance: [
        'Everything on this page is protected. It is left out of whatever is passed on.',
        'Never write a CPR number. It belongs in the municipality’s own case system.',
      ],
    },
  },
  fields: {
    name: { label: 'Name' },
    address: { label: 'Where the citizen lives or stays' },
    phone: { label: 'Phone', hint: 'Use it only if the safe contact card allows it.' },
    childrenNames: { label: 'The children’s names' },
  },
};

export const caseLinkEn: Wording<typeof caseLink> = {
  title: 'Connect with a case',
  lead: 'The two are connected. Both stay as they are.',
  topics: {
    link: {
      title: 'Connect anonymous counselling with a case',
      guidance: ['Ask the citizen first. The citizen decides whether it may be connected with a named case.'],
    },
  },
  fields: {
    why: {
      label: 'Why are they connected?',
      hint: 'For example “the citizen wishes it and has a contact person”.',
    },
  },
};

export const ownWordsEn: Wording<typeof ownWords> = {
  title: 'In the citizen’s own words',
  lead: 'Words the citizen has said. They are never a condition for help.',
  topics: {
    words: {
      title: 'The citizen’s own words',
      guidance: [
        'Write the words as they were said, and read them to the citizen if you like.',
        'Recognition comes and goes. Never correct the words, and do not press for them.',
      ],
    },
  },
  fields: {
    onDay: { label: 'When was it said?', hint: onDayHint },
    words: { label: 'The words' },
  },
};

export const supportiveTalkEn: Wording<typeof supportiveTalk> = {
  title: 'Supportive talk',
  lead: 'Supportive talks are always possible, also before and without a course.',
  topics: {
    talk: {
      title: 'The talk',
      guidance: [
        'Let the citizen choose the subject. Nothing here has to be filled in.',
        'You may ask: “What has helped you since last time?” Everything the citizen does counts.',
      ],
    },
  },
  fields: {
    onDay: { label: 'When did you talk?', hint: onDayHint },
    about: { label: 'What did you talk about?' },
    next: { label: 'Next small step or next appointment' },
  },
};

export const promisedContactEn: Wording<typeof promisedContact> = {
  title: 'Promised contact',
  lead: 'The promise appears on “Today” when the day comes. It stays until you have talked together.',
  topics: {
    contact: {
      title: 'What was promised?',
      guidance: ['Look at the safe contact card before you ring or write.'],
    },
  },
  fields: {
    onDay: { label: 'Which day?' },
    at: { label: 'What time of day?', hint: 'For example 1 pm.' },
    what: { label: 'What was agreed?', hint: 'And what you do if the citizen does not answer.' },
  },
};
