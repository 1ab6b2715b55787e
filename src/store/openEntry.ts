import { canonicalBytes } from '../entries/canonical.ts';
import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import { SchemaNotFetched } from '../entries/bodySchema.ts';
import { readEntry } from '../entries/upcast/readEntry.ts';
import { toBase64url } from './base64url.ts';
import { fromUtf8, sha256 } from './bytes.ts';
import { placeIn, type Context } from './context.ts';
import { EnvelopeProblem, headerOf, open } from './envelope.ts';
import { isSignedBy } from './keyPairs.ts';
import { compartmentOfKey, type StreamKeys } from './keyRing.ts';
import type { Damage, OpenedEntry } from './openedEntries.ts';

/**
 * Opens one entry record for the stream it was found in. The compartment follows from the key that opens it; id,
 * stream, compartment, kind, author and signature are checked against that afterwards.
 * @throws SchemaNotFetched: what cannot be judged now is not called damaged.
 */
export async function openEntry(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys,
  row: { readonly key: string; readonly bytes: Uint8Array },
): Promise<OpenedEntry> {
  let compartment: string | null = null;
  const damaged = (why: Damage['why']): OpenedEntry => ({ kind: 'damaged', compartment, why });
  try {
    const { keyId } = headerOf(row.bytes);
    compartment = compartmentOfKey(keys.file, keyId) ?? null;
    if (compartment === null) return damaged('tampered');
    const holder = keys.held.get(keyId);
    if (holder === undefined) return { kind: 'closed', compartment };
    const place = placeIn(context, stream.id, compartment, row.key, 'entry', 0);
    const hashing = sha256(row.bytes);
    const raw: unknown = JSON.parse(fromUtf8(await open(holder.key, place, row.bytes)));
    const read = await readEntry(raw);
    if (read.kind === 'unreadable') return damaged('unreadable');
    const { entry } = read;
    const fits =
      entry.id === row.key &&
      entry.stream.id === stream.id &&
      entry.stream.type === keys.file.stream.type &&
      entry.compartment === compartment &&
      // An example case is no case, whoever carried it here; and a real one has no place among examples.
      (entry.training === true) === context.member.training;
    if (!fits || !(await isByItsAuthor(context, entry, raw))) return damaged('tampered');
    const hash = toBase64url(await hashing);
    return { kind: 'open', compartment, entry, link: { entry, hash } };
  } catch (cause) {
    if (cause instanceof SchemaNotFetched) throw cause;
    if (cause instanceof EnvelopeProblem) return damaged(cause.why === 'newer' ? 'unreadable' : cause.why);
    return damaged('unreadable');
  }
}

/** The signature holds, and its key is the one this vault knows the author by. Removed persons stay authors. */
async function isByItsAuthor(context: Context, entry: AnyEntry, raw: unknown): Promise<boolean> {
  const author = (await context.people()).get(entry.author.person);
  if (author === undefined || author.signing !== entry.author.publicKey) return false;
  if (typeof raw !== 'object' || raw === null || !('signature' in raw)) return false;
  const { signature, ...content } = raw;
  return typeof signature === 'string' && isSignedBy(author.signing, canonicalBytes(content), signature);
}
