import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import { fromBase64url } from './base64url.ts';
import { fromUtf8, sameBytes } from './bytes.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { certificate, trainingMark } from './keyFormat.ts';
import { paddedSize } from './padding.ts';
import { travellingTables } from './sealedRecords.ts';

/** Version of the content of a file between machines; the `age` format around it has its own. */
export const exchangeFormat = 1 as const;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const bytes = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
const key = z.string().check(z.minLength(1), z.maxLength(128));

/** Who works here, and of each stream its key file and sealed records, signed by the person who made the file. */
export const exchangeContent = z.strictObject({
  format: z.literal(exchangeFormat),
  type: z.literal('exchange'),
  vault: id,
  training: trainingMark,
  madeBy: id,
  madeAt: z.string().check(z.maxLength(40)),
  to: z.array(id).check(z.minLength(1)),
  people: z.array(certificate).check(z.minLength(1)),
  streams: z.array(
    z.strictObject({
      stream: z.strictObject({ type: z.enum(['case', 'group', 'team']), id }),
      keys: bytes,
      records: z.array(z.strictObject({ table: z.enum(travellingTables), key, bytes })),
    }),
  ),
  /** What was erased where the file was made. */
  tombstones: z.array(z.strictObject({ key: id, bytes })),
  /** Fills the file up to one of few sizes, so that its length tells little. */
  fill: z.string().check(z.regex(/^0*$/)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type ExchangeContent = z.infer<typeof exchangeContent>;
export type SentStream = ExchangeContent['streams'][number];

/** The content filled up to its padded size, to be signed. */
export function filled(
  content: Omit<ExchangeContent, 'fill' | 'signature'>,
): Omit<ExchangeContent, 'signature'> {
  const bare = canonicalBytes({ ...content, fill: '', signature: 'A'.repeat(86) }).length;
  return { ...content, fill: '0'.repeat(paddedSize(bare) - bare) };
}

/**
 * Reads the content: only in the one canonical spelling it was signed in, so that a field that stands twice, a stray
 * blank or a number spelt otherwise is refused. Throws `ExchangeRefused`.
 */
export function readExchange(file: Uint8Array): ExchangeContent {
  let raw: unknown;
  try {
    raw = JSON.parse(fromUtf8(file));
  } catch {
    throw new ExchangeRefused('malformed');
  }
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || raw.type !== 'exchange')
    throw new ExchangeRefused('notAnExchangeFile');
  if ('format' in raw && typeof raw.format === 'number' && raw.format > exchangeFormat)
    throw new ExchangeRefused('newer');
  const parsed = z.safeParse(exchangeContent, raw);
  if (!parsed.success || !isCanonical(parsed.data, file)) throw new ExchangeRefused('malformed');
  return parsed.data;
}

function isCanonical(content: ExchangeContent, file: Uint8Array): boolean {
  const { streams, tombstones, to, people } = content;
  const records = streams.flatMap((one) => one.records);
  const names = [
    ...records.map((one) => `${one.table} ${one.key}`),
    ...streams.map(({ stream }) => `stream ${stream.id}`),
    ...tombstones.map((one) => `tombstone ${one.key}`),
    ...to.map((one) => `to ${one}`),
    ...people.map(({ person }) => `person ${person}`),
  ];
  if (new Set(names).size !== names.length) return false;
  try {
    // Reading refuses every spelling but the one that is written.
    for (const one of [...records, ...tombstones]) fromBase64url(one.bytes);
    for (const { keys } of streams) fromBase64url(keys);
    return sameBytes(canonicalBytes(content), file);
  } catch {
    return false;
  }
}
