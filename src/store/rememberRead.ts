import { canonicalText } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { hasSummary } from './homeIndex.ts';
import type { StreamFile } from './keyFormat.ts';
import { remembered } from './keyMemory.ts';
import type { OwnBook } from './ownBook.ts';

/**
 * Keeps in this person's own index whether the case was whole when it was read, so that the home page can say so
 * without reading any case, and, when it was, how far its keys had come. Writes only when that has changed.
 */
export async function rememberRead(
  book: OwnBook,
  stream: StreamRef,
  damaged: boolean,
  file: StreamFile | undefined,
): Promise<void> {
  const row = await book.row(stream.id);
  if (row === undefined) return;
  const broken = damaged && hasSummary(row);
  const keys = damaged || file === undefined ? row.keys : remembered(file, row.keys);
  const same = canonicalText(keys ?? null) === canonicalText(row.keys ?? null);
  if ((row.damaged ?? false) === broken && same) return;
  const { damaged: _damaged, keys: _keys, ...rest } = row;
  const after = {
    ...rest,
    ...(broken ? { damaged: true as const } : {}),
    ...(keys === undefined ? {} : { keys }),
  };
  await book.commit(new Map([[row.stream, after]]), []);
}
