import { randomBytes } from './bytes.ts';

/** Eight letters that say nothing, for the name of a file. */
export function neutralName(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
}
