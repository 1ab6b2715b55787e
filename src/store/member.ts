import type { StreamRef } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';
import type { Bytes } from './bytes.ts';
import type { PrivateKeys, PublicKeys } from './keyPairs.ts';
import type { SealingKey } from './sealingKey.ts';

/** One unlocked person: what the keys of the files have become in memory. Dies with the Worker. */
export interface Member {
  readonly vault: string;
  readonly person: PersonId;
  readonly team: StreamRef;
  /** Signing key at the root of trust, as pinned when this person was added. */
  readonly founder: string;
  /** For training, as pinned in the same place: invented cases, never real ones. */
  readonly training: boolean;
  readonly open: PublicKeys;
  readonly keys: PrivateKeys;
  /** Wraps into further slots when the passphrase is changed. Another one once the ways in are renewed (`ownWays.ts`). */
  root: Bytes;
  /** Whether root and ways in were drawn by this person themselves: the first person's were. */
  ownWays: boolean;
  /** Keys for what is this person's alone (drafts, reminders, index), by id; the last one seals. */
  readonly own: SealingKey[];
}

/** The key that seals what is written from now on. */
export function ownKey(member: Member): SealingKey {
  const last = member.own.at(-1);
  if (last === undefined) throw new Error('a member without a key of their own');
  return last;
}
