import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { asInstant, asPersonId, asStreamId } from '../entries/ids.ts';
import { openOwn, ownPlace, type Context } from './context.ts';
import { headerOf, seal } from './envelope.ts';
import type { LastExchange } from './exchangePort.ts';
import { ownKey } from './member.ts';
import type { BlobWrite } from './ports.ts';

const kept = z.array(
  z.strictObject({
    stream: z.strictObject({ type: z.enum(['case', 'group', 'team']), id: z.string() }),
    from: z.string(),
    madeAt: z.string(),
    takenAt: z.string(),
  }),
);
/** Apart from the index, which is let go and built anew: this cannot be. */
const keyOf = ({ member }: Context): string => `exchange.${member.person}`;

/** What the last file with news of each stream was, by this person's own sealed record on this machine. */
export async function readLastExchanges(context: Context): Promise<readonly LastExchange[]> {
  const sealed = await context.blobs.get('meta', keyOf(context));
  const found = z.safeParse(kept, (await openOwn(context, keyOf(context), 'state', sealed))?.value);
  if (!found.success) return [];
  return found.data.map(({ stream, from, madeAt, takenAt }) => ({
    stream: { type: stream.type, id: asStreamId(stream.id) },
    from: asPersonId(from),
    madeAt: asInstant(madeAt),
    takenAt: asInstant(takenAt),
  }));
}

/** The record with one more file in it, and without what was erased; sealed under the newest own key. */
export async function withExchange(
  context: Context,
  file: Omit<LastExchange, 'stream'> | null,
  streams: readonly StreamRef[],
  erased: readonly StreamRef[] = [],
): Promise<readonly BlobWrite[]> {
  const key = keyOf(context);
  const sealed = await context.blobs.get('meta', key);
  if (sealed === undefined && file === null) return [];
  const changed = new Set([...(file === null ? [] : streams), ...erased].map(({ id }) => id));
  const others = (await readLastExchanges(context)).filter(({ stream }) => !changed.has(stream.id));
  const fresh = file === null ? [] : streams.map((stream) => ({ stream, ...file }));
  const bytes = await seal(
    ownKey(context.member),
    ownPlace(context, key, 'state', revisionOf(sealed) + 1),
    canonicalBytes([...others, ...fresh]),
  );
  return [{ put: 'meta', group: context.member.vault, key, bytes }];
}

function revisionOf(sealed: Uint8Array | undefined): number {
  try {
    return sealed === undefined ? 0 : headerOf(sealed).revision;
  } catch {
    return 0;
  }
}
