import type { Wording } from '../define.ts';
import type { actor, agreement, coordinator } from './coordination.ts';

export const coordinatorEn: Wording<typeof coordinator> = {
  title: 'Coordinator',
  lead: 'One person holds the threads, so that the citizen does not have to.',
  topics: { coordinator: { title: 'The coordinator' } },
  fields: {
    name: { label: 'Who is the coordinator?' },
    authority: { label: 'Where does the coordinator belong?', hint: 'Department or authority.' },
  },
};

export const actorEn: Wording<typeof actor> = {
  title: 'Cooperating partner',
  topics: {
    actor: {
      title: 'Who helps with what?',
      guidance: [
        'The citizen decides who takes part. Never include the person using violence.',
        'Remember consent before you share anything.',
      ],
    },
  },
  fields: {
    name: { label: 'Who is it?', hint: 'Name or place. Professionals and services only.' },
    part: { label: 'What do they help with?' },
    contact: { label: 'How do you reach them?' },
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
