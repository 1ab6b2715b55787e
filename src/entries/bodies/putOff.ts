import * as z from 'zod/mini';
import { putOffReasons } from '../../model/putOffReasons.ts';
import { localDate, opaqueId, text } from '../parts.ts';

/**
 * What was due in the case waits until a day. `what`: kinds of what was due (`nextUpKinds`), as ids, so that one this
 * version does not know is kept. With `takenBack` the day is the day of signing, and nothing waits any more.
 */
export const putOffBody = z.strictObject({
  what: z.array(opaqueId),
  until: localDate,
  reason: z.enum([...putOffReasons, 'takenBack']),
  why: z.optional(text),
});
