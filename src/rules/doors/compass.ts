import { isFilled, notInFuture, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

/** A compass without a single answer tells nothing. Which answer it is matters to no door. */
export const compassDoor: Door<'compass'> = (_facts, body, { today }) => {
  if (body === undefined) return open;
  const any = body.dimensions.some(({ value, words }) => value !== undefined || isFilled(words));
  return [...notInFuture(body.onDay, today, 'onDay'), ...unless(any, 'answerIncomplete', 'dimensions')];
};

/** Help: open at every moment, to everybody. A page with nothing on it is not signed. */
export const safetyConversationDoor: Door<'safetyConversation'> = (_facts, body, { today }) => {
  if (body === undefined) return open;
  const any = [body.worries, body.works, body.safety].some(isFilled) || (body.mustHappen ?? []).length > 0;
  return [...notInFuture(body.onDay, today, 'onDay'), ...unless(any, 'answerIncomplete', 'worries')];
};
