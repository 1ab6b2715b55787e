import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type Blobs, type BlobWrite } from '../../../src/store/ports.ts';
import type { MemoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { openMended } from '../../../src/store/secondCopy/mendDatabase.ts';
import { whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';

export const everything = (blobs: Blobs) => Promise.all(tables.map((table) => blobs.all(table)));
export const put = (key: string, ...numbers: number[]): BlobWrite => ({
  put: 'entries',
  group: 'g',
  key,
  bytes: Uint8Array.from(numbers),
});
export const bytesIn = (folder: MemoryLogFolder): number =>
  [...folder.files.values()].reduce((sum, { length }) => sum + length, 0);
/** Until the copy that nobody waits for is whole, and the only file. */
export async function whole(folder: MemoryLogFolder): Promise<void> {
  for (;;) {
    const which = await whichCopy(folder);
    if (which !== null && !which.due && (await folder.names()).length === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** What a start does that finds no database: a new one from the copy, where there is one. */
export const fromTheCopy = async (folder: MemoryLogFolder): Promise<Blobs> => {
  const anew = memoryBlobs();
  const { blobs } = await openMended({
    copy: folder,
    brandNew: false,
    hasDatabase: async () => false,
    openDatabase: async () => ({ ...anew, close: async () => undefined }),
    alone: (work) => work(),
    unlessInUse: (work) => work(),
  });
  return blobs;
};
