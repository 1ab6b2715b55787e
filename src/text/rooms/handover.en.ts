import type { HandoverText } from './handover.da.ts';

export const handover: HandoverText = {
  title: 'Handed over',
  waiting: (receiver, since) =>
    `To ${receiver}, since ${since}. The case is the sender’s until it is accepted.`,
  standIn: (name) => `Stand-in: ${name}`,
  accepted: (receiver) => `${receiver} has accepted the case.`,
  refused: (who) => `${who} could not take the case.`,
  refusedBecause: (reason) => `The reason is: ${reason}`,
  refusedTie: (who) => `${who} has a tie to the person using violence.`,
  closeToThem: (who) => `${who} asks that the case be closed to them.`,
  toAccess: 'See who can open the case',
  stillTheSenders: (sender) => `The case is still with ${sender} until somebody else has said yes.`,
  stillYours: 'The case is still yours. Hand it to somebody else, or keep it.',
  takenBack: 'The case was not handed over. The sender still has it.',
  answer: 'Accept or say no',
  onlyThey: (names) => `Only ${names} can answer. Call them if it is urgent.`,
  or: ' or ',
  takeBack: 'Take the case back',
  keep: 'I keep the case',
  anew: 'Hand it to somebody else',
  takeBackAsk: 'Shall the case stay with you?',
  takeBackSure: 'Whoever you gave it to can then no longer say yes. You can hand it over again at any time.',
  takeBackYes: 'Yes, the case stays with me',
  takeBackNo: 'No, leave it',
  takenBackNote: 'The case stays with whoever wanted to hand it over.',
  begin: 'Hand the case over',
};
