import * as z from 'zod/mini';
import { localDate, opaqueId } from '../parts.ts';

/**
 * Team stream: a colleague is away from one day to another, both counted, and who steps in. The newest word about a
 * colleague holds; `here` takes back what was said before.
 */
export const absenceBody = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('away'),
    person: opaqueId,
    from: localDate,
    to: localDate,
    standIn: z.optional(opaqueId),
  }),
  z.strictObject({ state: z.literal('here'), person: opaqueId }),
]);
