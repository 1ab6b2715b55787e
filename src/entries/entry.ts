import type { Language } from '../model/define.ts';
import type { Compartment, Competence, Role, StreamType } from '../model/vocabulary.ts';
import type { DeviceId, EntryId, Instant, LocalDate, PersonId, StreamId } from './ids.ts';
import type { BodyOf, EntryKind } from './kinds.ts';

export interface StreamRef {
  readonly type: StreamType;
  readonly id: StreamId;
}

export interface BasedOn {
  /** Entries this one rests on (the evaluation under a plan, the handover that is answered). */
  readonly entries: readonly EntryId[];
  readonly criteriaSet: string | null;
  /** The competence it was signed with and until when it holds; null when none was needed. */
  readonly competence: { readonly id: Competence; readonly until: LocalDate | null } | null;
}

/** The fields every signed entry has, whatever its kind. Immutable; a correction is a new entry. */
export interface EntryEnvelope {
  readonly id: EntryId;
  readonly stream: StreamRef;
  readonly compartment: Compartment;
  readonly kind: string;
  readonly schemaVersion: number;
  readonly modelVersion: string;
  /** `publicKey`: the author's Ed25519 public key, 32 bytes in base64url. */
  readonly author: { readonly person: PersonId; readonly publicKey: string };
  readonly role: Role;
  readonly device: DeviceId;
  /** 1, 2, 3 … in this device's chain for this stream and compartment. */
  readonly chainSeq: number;
  /** SHA-256 (base64url) of the ciphertext of the entry before it in that chain; null for the first. */
  readonly previousInChain: string | null;
  /** Order is (lamport, device); a device never gives one lamport twice. */
  readonly lamport: number;
  readonly at: Instant;
  readonly onDate: LocalDate;
  readonly basedOn: BasedOn;
  /** The entry whose place in the fold this one takes; both stay and are shown. */
  readonly amends?: EntryId;
  /** Signed in a training vault: about nobody, and refused wherever real cases are kept. */
  readonly training?: true;
  /** The note as it was read when it was signed. */
  readonly rendered: { readonly text: string; readonly language: Language };
  /** Ed25519 over the canonical bytes of everything else, base64url. */
  readonly signature: string;
}

export type EntryOf<K extends EntryKind> = EntryEnvelope & { readonly kind: K; readonly body: BodyOf<K> };
/** A signed entry of a kind this version knows. */
export type Entry = { [K in EntryKind]: EntryOf<K> }[EntryKind];
/** A signed entry as it was read: perhaps of a kind or version newer than this product. Kept, and said so. */
export type AnyEntry = EntryEnvelope & { readonly body: unknown };

/** What is handed over for signing. The vault adds id, author, device, chain, lamport and signature. */
export type UnsignedOf<K extends EntryKind> = {
  readonly kind: K;
  readonly body: BodyOf<K>;
  readonly role: Role;
  readonly basedOn: BasedOn;
  readonly amends?: EntryId;
  readonly rendered: { readonly text: string; readonly language: Language };
};
export type Unsigned = { [K in EntryKind]: UnsignedOf<K> }[EntryKind];

export const basedOnNothing: BasedOn = { entries: [], criteriaSet: null, competence: null };
