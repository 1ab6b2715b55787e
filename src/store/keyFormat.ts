import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import { addition, reopening } from './additionFormat.ts';
import { fromUtf8 } from './bytes.ts';
import { compartment, epoch, grant, id, keyId, publicKey, sealed, signature } from './keyParts.ts';
import { VaultProblem } from './problem.ts';

/** Version of everything in the store: raised when an older product must keep its hands off. */
export const vaultFormat = 1 as const;

const format = z.literal(vaultFormat);
/** A vault for training says so in what its founder signs; a real one has no such field. Never the other of the two. */
export const trainingMark = z.optional(z.literal(true));

/** File `vault`: which vault this is, and the key at the root of all trust in it. */
export const vaultFile = z.strictObject({
  format,
  type: z.literal('vault'),
  vault: id,
  team: id,
  founder: publicKey,
  training: trainingMark,
  signature,
});
export type VaultFile = z.infer<typeof vaultFile>;

/** One person as all may know them, certified by someone who was there before. */
export const certificate = z.strictObject({
  vault: id,
  person: id,
  label: z.string().check(z.maxLength(200)),
  exchange: publicKey,
  signing: publicKey,
  /** Compartments that are granted in new streams; null means all. */
  opens: z.nullable(z.array(compartment)),
  /** Compartments this person may begin in a stream: help is recorded by everybody, whatever their role. */
  makes: z.optional(z.array(compartment)),
  /** May certify people, and take them out. Holds no more keys for it. */
  lead: z.optional(z.literal(true)),
  removed: z.boolean(),
  /** Counts up with each change, so that of two machines' certificates of one person the later is known. */
  revision: z.optional(z.int().check(z.minimum(1))),
  certifiedBy: publicKey,
  signature,
});
export type Certificate = z.infer<typeof certificate>;
/** File `people`. Removed persons stay, so that what they signed can still be checked. */
export const peopleFile = z.strictObject({ format, type: z.literal('people'), people: z.array(certificate) });
export type PeopleFile = z.infer<typeof peopleFile>;

const streamVersion = {
  format,
  type: z.literal('stream'),
  vault: id,
  stream: z.strictObject({ type: z.enum(['case', 'group', 'team']), id }),
  /** `slot`: the record id of this compartment's head and summary. */
  compartments: z.array(
    z.strictObject({
      compartment,
      slot: id,
      keys: z.array(z.strictObject({ id: keyId, epoch })),
      /** Slots of the same compartment where it was begun on another machine too. */
      also: z.optional(z.array(id)),
    }),
  ),
  grants: z.array(grant),
  /** Colleagues this stream is closed to, whatever their role: no key is granted to them. */
  closedTo: z.optional(z.array(id)),
  /** Who opened it again to whom, over the keys as they stood then (epoch by compartment). */
  reopened: z.optional(z.array(reopening)),
  /** Parts of this stream that were shared with somebody whose role does not open them. */
  shared: z.optional(z.array(z.strictObject({ person: id, compartments: z.array(compartment) }))),
  /** SHA-256 of each version this one was made of, with what had been added to them: those are not needed any more. */
  follows: z.optional(z.array(publicKey)),
  grantedBy: id,
  signature,
  added: z.optional(z.array(addition)),
};

/**
 * File `stream.<id>`: every key of one stream, and to whom it was granted. Signed as a whole by an editor who may open
 * all of it; `added` stands outside that signature. `beside`: versions that grew on other machines of the vault, each
 * signed for itself. Read with `streamTrust.ts`, which puts all of it together.
 */
export const streamFile = z.strictObject({
  ...streamVersion,
  beside: z.optional(z.array(z.strictObject(streamVersion))),
});
/** `listedBy`: in memory alone, who stands for each key by its id, as `streamTrust.ts` found it. */
export type StreamFile = z.infer<typeof streamFile> & {
  readonly listedBy?: ReadonlyMap<string, readonly string[]>;
};

const kdf = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int(),
  iterations: z.int(),
  parallelism: z.int(),
});
export const unlockSlot = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), kdf, salt: keyId, wrapped: sealed }),
  z.strictObject({
    kind: z.literal('recovery'),
    recipient: z.string().check(z.maxLength(80)),
    ephemeral: publicKey,
    wrapped: sealed,
  }),
  /** `salt`: what the authenticator's PRF is asked with. `name`: neutral, as the device lists it. */
  z.strictObject({
    kind: z.literal('passkey'),
    credential: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,1400}$/)),
    salt: publicKey,
    name: z.string().check(z.maxLength(60)),
    addedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    wrapped: sealed,
  }),
]);
export type UnlockSlot = z.infer<typeof unlockSlot>;
const slotOfLater = z.looseObject({
  kind: z.string().check(z.refine((kind) => !['passphrase', 'recovery', 'passkey'].includes(kind))),
});

/** File `person.<id>`: the ways in, the sealed private keys, and the key of what is theirs alone (drafts, index). */
export const personFile = z.strictObject({
  format,
  type: z.literal('personKeys'),
  vault: id,
  person: id,
  /** Ways in of a kind this product does not know are kept as they are. */
  slots: z.array(z.union([unlockSlot, slotOfLater])),
  privateKeys: sealed,
  own: z.array(grant).check(z.minLength(1)),
  /** Root and ways in were drawn in this person's own session, and passed through nobody else's (`ownWays.ts`). */
  ownWays: z.optional(z.literal(true)),
  /** The person's own, so that nobody can put another way in or another recipient of backups here. */
  signature,
});
export type PersonFile = z.infer<typeof personFile>;

/** What root seals: both private keys (pkcs8), the pinned root of trust, and whether all of it is for training. */
export const privateParts = z.strictObject({
  exchange: sealed,
  signing: sealed,
  founder: publicKey,
  team: id,
  training: trainingMark,
});

export const fileNames = {
  vault: 'vault',
  people: 'people',
  person: (person: string) => `person.${person}`,
  stream: (stream: string) => `stream.${stream}`,
} as const;

/** Bytes of a key file. */
export const writeKeyFile = (content: VaultFile | PeopleFile | PersonFile | StreamFile): Uint8Array =>
  canonicalBytes(content);

/** Reads a key file by its schema. Throws `newerStore` when a later product wrote it, `damaged` when nobody did. */
export function readKeyFile<T extends z.ZodMiniType>(schema: T, bytes: Uint8Array): z.infer<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(fromUtf8(bytes));
  } catch (cause) {
    throw new VaultProblem('damaged', cause);
  }
  if (isNewer(raw)) throw new VaultProblem('newerStore');
  const parsed = z.safeParse(schema, raw);
  if (!parsed.success) throw new VaultProblem('damaged');
  return parsed.data;
}

const isNewer = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  'format' in raw &&
  typeof raw.format === 'number' &&
  raw.format > vaultFormat;
