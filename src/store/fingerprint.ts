import type { PersonId } from '../entries/ids.ts';
import { fromBase64url } from './base64url.ts';
import { concat, sha256, utf8 } from './bytes.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';

/** No letter and no number that is easily taken for another, read aloud or on paper. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const groups = 6;
const inGroup = 4;

/**
 * The fingerprint of a person's public keys: SHA-256 over vault and both keys, its first 120 bits as six groups of four
 * letters, which two people read to each other. Throws `failed` for somebody unknown here.
 */
export async function fingerprintOf(context: Context, person: PersonId): Promise<string> {
  const found = (await context.people()).get(person);
  if (found === undefined) throw new VaultProblem('failed', 'nobody of that name');
  const keys = [utf8(`${found.vault} `), fromBase64url(found.exchange), fromBase64url(found.signing)];
  const hash = await sha256(concat(...keys));
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letter = (at: number): string => letters[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '';
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: inGroup }, (__, at) => letter(group * inGroup + at)).join(''),
  ).join(' ');
}
