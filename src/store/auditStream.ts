import type { StreamRef } from '../entries/entry.ts';
import { asStreamId } from '../entries/ids.ts';
import { sha256, utf8 } from './bytes.ts';

/**
 * The stream of audit lines: one per vault, beside the team's, so that what is read at every unlock does not grow with
 * every case that is opened. Its id follows from the team's, in the shape of any other id: nothing has to be kept to
 * find it, and a person without a word of it finds the same one.
 */
export async function auditStreamOf(team: StreamRef): Promise<StreamRef> {
  const hash = await sha256(utf8(`audit of ${team.id}`));
  const hex = Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return { type: 'team', id: asStreamId(parts.join('-')) };
}
