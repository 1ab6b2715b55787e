import type { Head } from './chains.ts';
import { headerOf } from './envelope.ts';
import { compartmentOfKey, type StreamKeys } from './keyRing.ts';

/**
 * Compartments that reading a stream never opens. What lies there is asked for by itself, and each asking is written in
 * the log first (`emergencySheet.ts`).
 */
export const keptApart: ReadonlySet<string> = new Set(['emergency']);

/** The compartment of a record that is kept apart, where this person holds its key; null for every other record. */
export function apartIn({ file, held }: StreamKeys, bytes: Uint8Array): string | null {
  try {
    const { keyId } = headerOf(bytes);
    const compartment = compartmentOfKey(file, keyId);
    return compartment !== undefined && keptApart.has(compartment) && held.has(keyId) ? compartment : null;
  } catch {
    return null;
  }
}

/**
 * Whether records that were not opened are as many as their head says, and the last of each chain among them: a record that
 * is missing, put back or one too many is told without opening any. `hashes`: SHA-256 of the sealed records, base64url.
 */
export function endsAreThere(hashes: readonly string[], head: Head | null, damaged: number): boolean {
  if (head === null) return hashes.length === 0 && damaged === 0;
  if (head.begunAnew) return false;
  const ends = Object.values(head.chains);
  const missing = ends.reduce((sum, { seq }) => sum + seq, 0) - hashes.length;
  const lostEnds = ends.filter(({ hash }) => !hashes.includes(hash)).length;
  return missing >= 0 && Math.max(missing, lostEnds) <= damaged;
}
