import * as z from 'zod/mini';

/** Small shapes the parts of a pack share. Lengths and numbers are bounded, so that no pack can make scoring slow or endless. */
export const shortText = z.string().check(z.minLength(1), z.maxLength(400));
export const longText = z.string().check(z.minLength(1), z.maxLength(4000));
/** An id begins with a letter or a digit: never a name every object inherits by two underscores. */
export const packId = z.string().check(z.regex(/^[A-Za-z0-9/][A-Za-z0-9./_-]{0,79}$/));
export const points = z.number().check(z.gte(-1000), z.lte(1000));
export const count = z.int().check(z.gte(1), z.lte(1000));
