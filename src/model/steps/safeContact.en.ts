import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { safeContact } from './safeContact.ts';

const channels = {
  inPersonMeeting: 'When we meet anyway',
  call: 'Phone call',
  sms: 'Text message',
  digitalPost: 'Digital Post',
  email: 'Email',
  letter: 'Letter',
  throughAnother: 'Through a person the citizen trusts',
  homeVisit: 'Visit at home',
};

export const contactTopicEn = {
  title: 'Safe contact',
  lead: 'Agree on it together. The card stands on every page of the case, so that everyone knows what they must never do.',
  guidance: [
    'Ask: “Can anyone read your phone, your mail or your post?” Many share a code, an account or a location without thinking of it.',
    'Digital Post can be read by someone who knows the citizen’s sign-in. A letter can be opened by others in the home.',
    'Agree on an everyday sentence that means that the citizen is alone. And one that means: hang up.',
    'Never contact the person using violence. Never go through a relative the citizen has not chosen.',
  ],
};

export const contactFieldsEn = {
  phoneWatched: {
    label: 'Can anyone read, borrow or track the phone?',
    hint: 'If you do not know, assume that it can happen.',
    options: answerEn,
  },
  never: {
    label: 'What must we never do?',
    hint: 'This stands open on the card, so that nobody does it by mistake.',
    options: channels,
  },
  channel: { label: 'How may we make contact?', options: channels },
  channelReason: {
    label: 'Others may see this way of contact. Why is it safe all the same?',
    hint: 'Choose another way above if you can. If this is the only one, write what you have agreed.',
  },
  how: { label: 'How exactly do we do it?', hint: 'For example who we say we are, and what we never write.' },
  when: { label: 'When is it safe?', hint: 'For example Tuesday at 10, when we talk anyway.' },
  codePhrase: {
    label: 'Agreed sentence',
    hint: 'A harmless sentence whose meaning only the two of you know.',
  },
};

export const safeContactEn: Wording<typeof safeContact> = {
  title: 'Safe contact',
  topics: { contact: contactTopicEn },
  fields: contactFieldsEn,
};
