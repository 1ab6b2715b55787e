import * as z from 'zod/mini';
import { compartments, roles, streamTypes } from '../../model/vocabulary.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { bodySchema } from '../bodySchema.ts';
import { isEntryKind, kindFacts } from '../kindFacts.ts';
import { longestText } from '../longestText.ts';
import { localDate, opaqueId } from '../parts.ts';
import { upcastBody } from './upcastBody.ts';

const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const signature = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));
const whole = z.int().check(z.minimum(1));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(Z|[+-]\d{2}:\d{2})$/));

/**
 * The envelope every entry has, known kind or not. Strict: no field may be added after release. `training` stands in
 * entries of a training vault alone: a product that does not know it reads none of them.
 */
const envelope = z.strictObject({
  id: opaqueId,
  stream: z.strictObject({ type: z.enum(streamTypes), id: opaqueId }),
  compartment: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: z.string().check(z.minLength(1), z.maxLength(64)),
  schemaVersion: whole,
  modelVersion: z.string().check(z.maxLength(64)),
  author: z.strictObject({ person: opaqueId, publicKey: key }),
  role: z.enum(roles),
  device: opaqueId,
  chainSeq: whole,
  previousInChain: z.nullable(key),
  lamport: whole,
  at: instant,
  onDate: localDate,
  basedOn: z.strictObject({
    entries: z.array(opaqueId),
    criteriaSet: z.nullable(z.string()),
    competence: z.nullable(z.strictObject({ id: z.string(), until: z.nullable(localDate) })),
  }),
  amends: z.optional(opaqueId),
  training: z.optional(z.literal(true)),
  rendered: z.strictObject({
    text: z.string().check(z.maxLength(20 * longestText)),
    language: z.string().check(z.maxLength(8)),
  }),
  signature,
  body: z.unknown(),
});

export type ReadEntry =
  | { readonly kind: 'known'; readonly entry: Entry }
  /** Of a kind or a version newer than this product: kept, shown as it was rendered, and said so. */
  | { readonly kind: 'newer'; readonly entry: AnyEntry }
  | { readonly kind: 'unreadable'; readonly why: 'envelope' | 'compartment' | 'body' };

/**
 * Reads an entry as it was stored and brings its body up to the version of today. The rest is not touched.
 * @throws SchemaNotFetched when nothing can be said about it, because the code that would is not here.
 */
export async function readEntry(raw: unknown): Promise<ReadEntry> {
  const parsed = z.safeParse(envelope, raw);
  if (!parsed.success) return { kind: 'unreadable', why: 'envelope' };
  const entry = parsed.data as unknown as AnyEntry;
  if (!isEntryKind(entry.kind)) return { kind: 'newer', entry };
  const known = kindFacts[entry.kind];
  if (
    !(compartments as readonly string[]).includes(entry.compartment) ||
    entry.compartment !== known.compartment
  )
    return { kind: 'unreadable', why: 'compartment' };
  if (entry.schemaVersion > known.version) return { kind: 'newer', entry };
  const schema = await bodySchema(entry.kind);
  const body = z.safeParse(schema, upcastBody(entry.kind, entry.schemaVersion, entry.body));
  if (!body.success) return { kind: 'unreadable', why: 'body' };
  return { kind: 'known', entry: { ...entry, body: body.data } as Entry };
}
