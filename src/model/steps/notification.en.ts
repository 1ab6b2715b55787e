import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { childFact } from './childFact.ts';
import type { notification } from './notification.ts';

const answer = {
  label: 'What has been decided about this child?',
  options: {
    notified: 'A notification has been made',
    notNotified: 'No notification has been made',
    waiting: 'I am waiting for advice until the next working day',
  },
};

export const notificationEn: Wording<typeof notification> = {
  title: 'Notification',
  lead: 'You decide and sign. The program sends nothing. The card stays open until it is answered.',
  topics: {
    answer: {
      title: 'Notification about the child',
      guidance: [
        'Your duty is personal and strict. It holds on suspicion, also when a case already runs, and also when a colleague disagrees.',
        'Living with violence at home is enough. That holds for an unborn child too.',
        'If the child is in danger, ring first and write afterwards. Ring 112 in acute danger.',
        'You can wait for advice until the next working day at most. Meanwhile no course can begin, and the case cannot be closed.',
      ],
    },
    withTheCitizen: {
      title: 'Together with the citizen',
      guidance: [
        'If it is safe, tell the citizen before anyone else does. Offer to find the words together.',
        'Agree with the children’s unit whom they may contact, when and how.',
        'Ask them to wait with contacting the person using violence until today’s safety steps are in place.',
      ],
    },
  },
  fields: {
    answer,
    notifiedOn: { label: 'When was the notification made?' },
    toWhom: { label: 'To whom?', hint: 'Unit and name of the person you spoke or wrote to.' },
    how: {
      label: 'How?',
      options: {
        phone: 'By phone',
        written: 'In writing',
        phoneThenWritten: 'By phone first, in writing afterwards',
      },
    },
    reference: { label: 'Case number or receipt' },
    reason: {
      label: 'Why has no notification been made?',
      hint: 'Write what you know and what you give weight to.',
    },
    adviceFrom: { label: 'Who gives you advice?' },
    waitUntil: { label: 'When will you answer the card?', hint: 'No later than the next working day.' },
    citizenTold: {
      label: 'Does the citizen know?',
      options: {
        toldAndHelpedWord: 'Yes, and the citizen helped to find the words',
        told: 'Yes, the citizen knows',
        notTold: 'No, not yet',
      },
    },
    whyNotTold: {
      label: 'Why does the citizen not know yet?',
      hint: 'For example because it is not safe to say it now.',
    },
    agreedContact: {
      label: 'Whom may the children’s unit contact, when and how?',
      hint: 'Use the rule on the safe contact card.',
    },
    notPersonUsingViolenceYet: {
      label: 'Is it agreed that the person using violence is not contacted yet?',
      options: { agreed: 'Yes, that is agreed', notAgreed: 'No, that is not agreed' },
    },
  },
};

export const childFactEn: Wording<typeof childFact> = {
  title: 'News about a child',
  lead: 'New facts open the notification card again.',
  topics: {
    fact: {
      title: 'What is new?',
      guidance: [
        'Write what you saw, heard or were told. Do not write the child’s name.',
        'If the child is in danger now, ring first: 112 in acute danger, else the children’s unit or the social duty officer.',
      ],
    },
  },
  fields: {
    fact: { label: 'What have you learnt?' },
    inDangerNow: { label: 'Is the child in danger now?', options: answerEn },
  },
};
