import * as z from 'zod/mini';
import { compartment, epoch, grant, id, keyId, publicKey, signature } from './keyParts.ts';

/**
 * Keys and grants added by somebody who may not sign the whole file, under their own signature. `vouches` is the SHA-256
 * of the file before this: it stood so when somebody who had signed in it stopped, or lost a role.
 */
export const addition = z.strictObject({
  vault: id,
  stream: id,
  keys: z.array(z.strictObject({ compartment, slot: id, id: keyId, epoch })),
  grants: z.array(grant),
  vouches: z.optional(publicKey),
  /** Compartments whose keys up to here nobody writes under again: somebody who has stopped can know them. */
  stale: z.optional(z.array(compartment)),
  grantedBy: id,
  signature,
});
export type Addition = z.infer<typeof addition>;

/**
 * That a case was opened again to somebody it was closed to, signed by whoever did: so that who remembers the closing can
 * tell it from a file in which it was left out.
 */
export const reopening = z.strictObject({
  vault: id,
  stream: id,
  person: id,
  epochs: z.record(compartment, epoch),
  by: id,
  signature,
});
