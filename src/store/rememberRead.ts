import { canonicalText } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { rememberedChains } from './chainMemory.ts';
import { hasSummary } from './homeIndex.ts';
import { remembered } from './keyMemory.ts';
import type { OwnBook } from './ownBook.ts';
import type { FoundStream } from './readStream.ts';

/**
 * Keeps in this person's own index whether the case was whole when it was read, so that the home page can say so
 * without reading any case, and, when it was, how far its keys and its chains had come. Writes only when that has changed.
 */
export async function rememberRead(
  book: OwnBook,
  stream: StreamRef,
  damaged: boolean,
  found: FoundStream,
): Promise<void> {
  const row = await book.row(stream.id);
  if (row === undefined) return;
  const broken = damaged && hasSummary(row);
  const file = found.unknownKeys ? undefined : found.keys?.file;
  const whole = !damaged && file !== undefined;
  const keys = whole ? remembered(file, row.keys) : row.keys;
  const chains = whole ? rememberedChains(found, row.chains) : row.chains;
  const same = canonicalText([keys ?? 0, chains ?? 0]) === canonicalText([row.keys ?? 0, row.chains ?? 0]);
  if ((row.damaged ?? false) === broken && same) return;
  const { damaged: _damaged, keys: _keys, chains: _chains, ...rest } = row;
  const after = {
    ...rest,
    ...(broken ? { damaged: true as const } : {}),
    ...(keys === undefined ? {} : { keys }),
    ...(chains === undefined ? {} : { chains }),
  };
  await book.commit(new Map([[row.stream, after]]), []);
}
