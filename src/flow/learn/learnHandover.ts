import { asPersonId, type PersonId } from '../../entries/ids.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { mayAnswer, type HandoverFacts } from '../../rules/handovers.ts';
import type { Learners } from './learner.ts';

/** A person a body names, or nobody. */
export const personAt = (id: string | undefined): PersonId | null =>
  id === undefined ? null : asPersonId(id);

type Answered = Pick<HandoverFacts, 'answeredBy' | 'answeredOn' | 'reason' | 'tie'>;
const unanswered: Answered = { answeredBy: null, answeredOn: null, reason: null, tie: 'none' };

export const learnHandover: Learners = {
  handover: (facts, { id, body, onDate, author }) => ({
    ...facts,
    handover: {
      entry: id,
      receiver: body.receiver,
      standIn: body.standIn ?? null,
      receiverPerson: personAt(body.receiverPerson),
      standInPerson: personAt(body.standInPerson),
      since: onDate,
      by: author.person,
      answer: 'waiting',
      ...unanswered,
    },
  }),
  handoverAnswer: (facts, { body, author, onDate }) => {
    const { handover } = facts;
    if (handover === null || handover.entry !== body.handover) return facts;
    const { person } = author;
    const answered = { ...handover, answer: body.answer, answeredBy: person, answeredOn: onDate };
    if (body.answer === 'takenBack')
      return person === handover.by && handover.answer !== 'accepted'
        ? { ...facts, handover: answered }
        : facts;
    if (handover.answer !== 'waiting' || !mayAnswer(handover, person)) return facts;
    if (body.answer === 'accepted')
      // With a tie to the person using violence, or without a word about it, it stays the sender's.
      return body.tie === 'no'
        ? { ...facts, ...takenOver(handover, facts, person), handover: answered }
        : facts;
    const tie = body.tie === 'yes' ? (body.closeToMe === 'yes' ? 'closeToThem' : 'tie') : 'none';
    return { ...facts, handover: { ...answered, reason: body.reason ?? null, tie } };
  },
};

/** Who carries the case once it is accepted: whoever took it. A stand-in who did has the receiver as theirs. */
function takenOver(
  { receiver, standIn, receiverPerson, standInPerson }: HandoverFacts,
  facts: CaseFacts,
  by: PersonId,
): Pick<CaseFacts, 'responsible' | 'responsiblePerson' | 'standIn' | 'standInPerson'> {
  if (standIn !== null && by === standInPerson && by !== receiverPerson)
    return {
      responsible: standIn,
      responsiblePerson: standInPerson,
      standIn: receiver,
      standInPerson: receiverPerson,
    };
  return {
    responsible: receiver,
    responsiblePerson: receiverPerson,
    standIn: standIn ?? facts.standIn,
    standInPerson: standIn === null ? facts.standInPerson : standInPerson,
  };
}
