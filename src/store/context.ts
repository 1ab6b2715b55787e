import type { StreamRef } from '../entries/entry.ts';
import { auditStreamOf } from './auditStream.ts';
import { fromUtf8 } from './bytes.ts';
import { headerOf, open, type EnvelopeHeader, type Place, type Slot } from './envelope.ts';
import type { Certificate } from './keyFormat.ts';
import { openStreamFile, readStreamFile, type StreamKeys } from './keyRing.ts';
import type { Member } from './member.ts';
import { openedEntries, type OpenedEntries } from './openedEntries.ts';
import { nothingSeen, withoutOlder, type SeenCertificates } from './olderCertificates.ts';
import { peopleOf } from './people.ts';
import type { Blobs, KeyFiles } from './ports.ts';
import type { SealingKey } from './sealingKey.ts';
import { withStopped } from './withStopped.ts';

/** What every part of an open vault works with. */
export interface Context {
  readonly member: Member;
  readonly blobs: Blobs;
  readonly keyFiles: KeyFiles;
  readonly modelVersion: string;
  people(): Promise<ReadonlyMap<string, Certificate>>;
  /** The keys of a stream, opened when first asked for; undefined when it has none here. */
  keysOf(stream: string): Promise<StreamKeys | undefined>;
  /** Entries opened before under the keys at hand. */
  readonly opened: OpenedEntries;
  /** Where audit lines go. */
  audit(): Promise<StreamRef>;
  /** Certificates as this person has seen them. */
  sawCertificates(seen: SeenCertificates): void;
  /** The people, where an older certificate that was put back, or one with other keys, counts as of who stopped. */
  asSeen(): Promise<ReadonlyMap<string, Certificate>>;
  /**
   * The people as far as something may be granted to them: as seen, and without whom the team's entries say has stopped
   * though their certificate still stands.
   */
  grantees(): Promise<ReadonlyMap<string, Certificate>>;
  /** Who has stopped by the team's entries; null when they have changed, and are to be read again. */
  sawStopped(stopped: ReadonlySet<string> | null): void;
  /** After grants changed: what was read is read anew. Without a stream, everything. */
  forgetKeys(stream?: string): void;
}

export function contextOf(
  member: Member,
  needs: { readonly blobs: Blobs; readonly keyFiles: KeyFiles; readonly modelVersion: string },
  whoStopped: (context: Context) => Promise<ReadonlySet<string> | null>,
): Context {
  const rings = new Map<string, StreamKeys>();
  const opened = openedEntries(member.training);
  let audit: Promise<StreamRef> | null = null;
  let stopped: ReadonlySet<string> | null = null;
  let seen = nothingSeen;
  let people: Promise<ReadonlyMap<string, Certificate>> | null = null;
  const readPeople = (): Promise<ReadonlyMap<string, Certificate>> => {
    people ??= peopleOf(member, needs.keyFiles).catch((cause: unknown) => {
      people = null;
      throw cause;
    });
    return people;
  };
  const asSeen = async () => withoutOlder(await readPeople(), seen);
  const context: Context = {
    member,
    ...needs,
    people: readPeople,
    opened,
    audit: () => (audit ??= auditStreamOf(member.team)),
    sawCertificates: (now) => {
      seen = now;
    },
    asSeen,
    sawStopped: (now) => {
      stopped = now;
    },
    grantees: async () => {
      stopped ??= await whoStopped(context);
      // Whoever is at work records on: what they may not have any more is for others to draw.
      return withStopped(
        await asSeen(),
        new Set([...(stopped ?? [])].filter((one) => one !== member.person)),
      );
    },
    keysOf: async (stream) => {
      const known = rings.get(stream);
      if (known !== undefined) return known;
      const file = await readStreamFile(needs.keyFiles, member.vault, stream, await readPeople());
      if (file === undefined) return undefined;
      const keys = await openStreamFile(member, file);
      rings.set(stream, keys);
      return keys;
    },
    forgetKeys: (stream) => {
      if (stream !== undefined) {
        const keys = rings.get(stream);
        if (keys !== undefined) opened.forget(keys);
        rings.delete(stream);
      } else {
        rings.clear();
        people = null;
        stopped = null;
      }
    },
  };
  return context;
}

/** A place in a stream's compartment. */
export const placeIn = (
  context: Context,
  stream: StreamRef['id'],
  compartment: string,
  record: string,
  slot: Slot,
  revision: number,
): Place => ({ vault: context.member.vault, stream, compartment, record, slot, revision });

/** A place that is one person's alone. */
export const ownPlace = (context: Context, record: string, slot: Slot, revision: number): Place => ({
  vault: context.member.vault,
  stream: context.member.person,
  compartment: 'own',
  record,
  slot,
  revision,
});

/** The own key a record names, if it is one of this person's. */
export const ownKeyFor = (context: Context, header: EnvelopeHeader): SealingKey | undefined =>
  context.member.own.find(({ id }) => id === header.keyId);

/** Opens sealed JSON. Throws what `open` throws, and a `SyntaxError` for what is no JSON. */
export async function openJson(key: SealingKey, place: Place, sealed: Uint8Array): Promise<unknown> {
  return JSON.parse(fromUtf8(await open(key, place, sealed)));
}

/** Opens one of this person's own records whatever its revision; null when it cannot be opened by them. */
export async function openOwn(
  context: Context,
  record: string,
  slot: Slot,
  sealed: Uint8Array | undefined,
): Promise<{ readonly value: unknown; readonly revision: number } | null> {
  if (sealed === undefined) return null;
  try {
    const header = headerOf(sealed);
    const key = ownKeyFor(context, header);
    if (key === undefined) return null;
    const { revision } = header;
    return { value: await openJson(key, ownPlace(context, record, slot, revision), sealed), revision };
  } catch {
    return null;
  }
}
