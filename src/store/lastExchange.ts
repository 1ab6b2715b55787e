import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { asInstant, asPersonId, asStreamId } from '../entries/ids.ts';
import { openOwn, ownPlace, type Context } from './context.ts';
import { headerOf, seal } from './envelope.ts';
import type { LastExchange } from './exchangePort.ts';
import { markOn } from './goneMarks.ts';
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

/**
 * What the last file with news of each stream was, by this person's own sealed record on this machine. What was erased
 * since, or is away, is left out, whoever did it; the record forgets it when it is sealed anew.
 */
export async function readLastExchanges(context: Context): Promise<readonly LastExchange[]> {
  const sealed = await context.blobs.get('meta', keyOf(context));
  const found = z.safeParse(kept, (await openOwn(context, keyOf(context), 'state', sealed))?.value);
  if (!found.success) return [];
  const last: LastExchange[] = [];
  for (const { stream, from, madeAt, takenAt } of found.data) {
    const mark = await markOn(context, stream.id);
    if (mark === null || mark === 'forged')
      last.push({
        stream: { type: stream.type, id: asStreamId(stream.id) },
        from: asPersonId(from),
        madeAt: asInstant(madeAt),
        takenAt: asInstant(takenAt),
      });
  }
  return last;
}

/** The record with one more file in it, or as it is; sealed under the newest own key. */
export async function withExchange(
  context: Context,
  file: Omit<LastExchange, 'stream'> | null,
  streams: readonly StreamRef[],
): Promise<readonly BlobWrite[]> {
  const key = keyOf(context);
  const sealed = await context.blobs.get('meta', key);
  if (sealed === undefined && file === null) return [];
  const changed = new Set((file === null ? [] : streams).map(({ id }) => id));
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
