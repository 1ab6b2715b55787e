import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { actor, agreement, coordinator, howItWent } from './coordination.ts';

export const coordinatorEn: Wording<typeof coordinator> = {
  title: 'Coordinator',
  lead: 'One person holds the threads, so that the citizen does not have to.',
  topics: { coordinator: { title: 'The coordinator' } },
  fields: {
    name: { label: 'Who is the coordinator?' },
    authority: { label: 'Where does the coordinator belong?', hint: 'Department or authority.' },
    authorityContact: {
      label: 'Who is the link to the authority?',
      hint: 'Leave it empty if it is the coordinator.',
    },
  },
};

export const actorEn: Wording<typeof actor> = {
  title: 'Cooperating partner',
  topics: {
    actor: {
      title: 'Who helps with what?',
      guidance: [
        'Ask: “Whom do you want with us?” The citizen decides who is at the table.',
        'Never include the person using violence.',
        'Remember consent before you share anything.',
      ],
    },
  },
  fields: {
    name: { label: 'Who is it?', hint: 'Professionals and services only. Do not write here where they are.' },
    part: { label: 'What do they help with?' },
    agreedByCitizen: { label: 'Does the citizen want them with us?', options: answerEn },
    contact: { label: 'How do you reach them?', hint: 'Number, address and opening hours.' },
  },
};

export const agreementEn: Wording<typeof agreement> = {
  title: 'Agreement',
  topics: { agreement: { title: 'The agreement' } },
  fields: {
    withWhom: { label: 'Who is the agreement with?' },
    what: { label: 'What is agreed?' },
    onDay: { label: 'Which day does it hold for?', hint: 'Leave it empty if it is today.' },
  },
};

export const howItWentEn: Wording<typeof howItWent> = {
  title: 'How did it go?',
  lead: 'Write it when you know. What was written first stays as it is.',
  topics: { afterwards: { title: 'How did it go?' } },
  fields: {
    what: { label: 'It is about' },
    how: { label: 'How did it go?', hint: 'Write what the citizen says about it.' },
    onDay: { label: 'Which day?', hint: 'Leave it empty if it is today.' },
  },
};
