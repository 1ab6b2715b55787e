import { aasIds, harkIds, supplementIds, type DetectionBody } from '../../entries/bodies/detection.ts';
import { isFilled, notInPast, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** Were our questions asked? A spontaneous disclosure, a referral or an observation asks none of them. */
function ourQuestionsAnswered(body: DetectionBody): boolean {
  if (body.outcome !== 'told' && body.outcome !== 'worryNotTold') return false;
  if (body.askedWith !== undefined) return true;
  return [...harkIds, ...aasIds, ...supplementIds].some(
    (id) => body[id] !== undefined && body[id] !== 'notAsked',
  );
}

/**
 * Detection (stage 1). It may always begin: what somebody tells of their own accord is always recordable.
 * Our questions need the safe-to-ask check (promise 1); where it failed, "ask later" needs a date.
 */
export const detectionDoor: Door<'detection'> = (_facts, body, { today }) => {
  if (body === undefined) return open;
  const confirmed = 'safeToAsk' in body && body.safeToAsk === 'confirmed';
  return [
    ...unless(!ourQuestionsAnswered(body) || confirmed, 'notSafeToAsk', 'safeToAsk'),
    ...unless(body.outcome !== 'notSafeToAsk' || isFilled(body.askAgainOn), 'nextDateMissing', 'askAgainOn'),
    ...notInPast(body.askAgainOn, today, 'askAgainOn'),
  ];
};
