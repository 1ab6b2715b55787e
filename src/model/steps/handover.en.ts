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
        'Do you know the person using violence? Then say no. It is no failing, and you need not say why.',
        'If you say yes, the case is yours from now on.',
        'If you say no, the case goes back to whoever handed it over.',
      ],
    },
  },
  fields: {
    tie: {
      label: 'Do you have any tie to the person using violence?',
      hint: 'Relative, friend, neighbour or colleague, of yours or of somebody close to you. Or a case with the person.',
      options: { no: 'No', yes: 'Yes' },
    },
    answer: { label: 'Your answer', options: { accepted: 'Yes, I take the case', refused: 'No, I cannot' } },
    reason: { label: 'Why not?', hint: 'Short. Whoever handed the case over reads it.' },
    answerWithTie: {
      label: 'Then you cannot take the case',
      hint: 'The sender is told that you have a tie. Not which.',
      options: { refused: 'I say no to the case' },
    },
    closeToMe: {
      label: 'Shall the case be closed to you?',
      hint: 'Once closed you cannot open it until a colleague opens it to you again.',
      options: { yes: 'Yes, close it to me', no: 'No' },
    },
  },
};
