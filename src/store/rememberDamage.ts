import type { StreamRef } from '../entries/entry.ts';
import { hasSummary } from './homeIndex.ts';
import type { OwnBook } from './ownBook.ts';

/**
 * Keeps in this person's own index whether the case was whole when it was read, so that the home page can say so
 * without reading any case. Writes only when that has changed.
 */
export async function rememberDamage(book: OwnBook, stream: StreamRef, damaged: boolean): Promise<void> {
  const row = await book.row(stream.id);
  if (row === undefined || !hasSummary(row) || (row.damaged ?? false) === damaged) return;
  const { damaged: _, ...rest } = row;
  await book.commit(new Map([[row.stream, damaged ? { ...rest, damaged } : rest]]), []);
}
