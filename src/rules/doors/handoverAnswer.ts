import { mayAnswer } from '../handovers.ts';
import { isFilled, unless } from './conditions.ts';
import type { Door } from './door.ts';

/**
 * Whoever is asked answers, while it waits; nobody accepts with a tie to the person using violence, and nobody accepts
 * what they handed over. The sender may take it back until it is accepted.
 */
export const handoverAnswerDoor: Door<'handoverAnswer'> = ({ handover }, body, { signer }) => {
  const isThisOne = handover !== null && (body === undefined || body.handover === handover.entry);
  if (!isThisOne) return [{ code: 'nothingToAnswer' }];
  const { answer, by, receiver, standIn } = handover;
  if (body?.answer === 'takenBack')
    return [
      ...unless(answer === 'waiting' || answer === 'refused', 'nothingToAnswer'),
      ...unless(by === signer.person, 'onlyTheSender'),
    ];
  if (answer !== 'waiting') return [{ code: 'nothingToAnswer' }];
  if (body === undefined) return [];
  const asked = { code: 'answeredByTheReceiver', about: { receiver, standIn: standIn ?? '' } } as const;
  const isTheirs = mayAnswer(handover, signer.person);
  return [
    ...unless(by !== signer.person, 'samePerson'),
    ...(isTheirs || by === signer.person ? [] : [asked]),
    ...unless(body.answer !== 'accepted' || body.tie !== 'yes', 'tieToPersonUsingViolence', 'tie'),
    ...unless(body.answer !== 'accepted' || body.tie !== undefined, 'noTieNotConfirmed', 'tie'),
    ...unless(
      body.answer !== 'refused' || body.tie === 'yes' || isFilled(body.reason),
      'answerIncomplete',
      'reason',
    ),
  ];
};
