import * as z from 'zod/mini';
import { putOffReasons } from '../../model/putOffReasons.ts';
import { localDate, opaqueId, text } from '../parts.ts';

/**
 * What was due in the case waits until a day. `what`: kinds of what was due (`nextUpKinds`), as ids, so that one this
 * version does not know is kept. Put off until the day it is signed on, it is taken back: nothing waits
 * any more.
 */
export const putOffBody = z.strictObject({
  what: z.array(opaqueId),
  until: localDate,
  reason: z.enum(putOffReasons),
  why: z.optional(text),
});
