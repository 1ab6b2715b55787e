import * as z from 'zod/mini';

/** Shapes that key files are made of. */
export const id = z.string().check(z.minLength(1), z.maxLength(64));
export const publicKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export const keyId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));
export const signature = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));
export const sealed = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
export const epoch = z.int().check(z.minimum(1), z.maximum(0xffff_ffff));
export const compartment = z.string().check(z.minLength(1), z.maxLength(64));

/** Keys wrapped to one public key; `keys` names what is inside, in order, 32 bytes each. */
export const grant = z.strictObject({
  person: id,
  keys: z.array(z.strictObject({ compartment, id: keyId, epoch })).check(z.minLength(1)),
  ephemeral: publicKey,
  wrapped: sealed,
});
export type Grant = z.infer<typeof grant>;
