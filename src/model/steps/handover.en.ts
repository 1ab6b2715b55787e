import type { Wording } from '../define.ts';
import type { handover, handoverAnswer } from './handover.ts';

export const handoverEn: Wording<typeof handover> = {
  title: 'Hand the case over',
  lead: 'The case is still yours and stands on your home page until the other person has accepted.',
  topics: {
    handover: {
      title: 'Who is to take over?',
      guidance: [
        'Ring the person you hand over to. Writing it here is not enough.',
        'Tell the citizen who takes over and when they will hear from each other.',
        'Name a stand-in too, in case the first is ill or off duty.',
      ],
    },
  },
  fields: {
    receiver: { label: 'Receiver', hint: 'Name or initials of one person, never a shared mailbox.' },
    standIn: { label: 'Stand-in, if the receiver cannot' },
    why: { label: 'What the receiver should know first' },
  },
};

export const handoverAnswerEn: Wording<typeof handoverAnswer> = {
  title: 'Answer to a case offered to you',
  topics: {
    answer: {
      title: 'Can you take the case?',
      guidance: [
        'Do you know, are you related to, or have you had a case with the person using violence? Then say no, with a reason that gives nothing away.',
        'If you say yes, the case is yours from now on.',
      ],
    },
  },
  fields: {
    answer: { label: 'Your answer', options: { accepted: 'Yes, I take the case', refused: 'No, I cannot' } },
    noTie: {
      label: 'I have no tie to the person using violence',
      points: [
        'We are not relatives, friends, neighbours or colleagues',
        'I have no case of my own with the person using violence',
        'Nobody close to me has one either',
      ],
    },
    reason: { label: 'Why not?', hint: 'Short. The case goes back to the sender.' },
  },
};
