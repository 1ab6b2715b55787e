import type { Blobs, BlobWrite } from '../ports.ts';
import { frameHead, frameRim, lengthAt, readFrame } from './frame.ts';
import { inBlocks, type ReadableLog } from './logFile.ts';

/** How much goes into one transaction of the new database. */
const mostWrites = 2000;
const mostBytes = 4 * 1024 * 1024;

/**
 * Writes what the second copy holds into a database, in the order it was written: afterwards both hold the same. Done
 * again from the beginning it comes to the same end. A frame whose content has changed costs itself: what it held
 * is then missing, which the heads of the chains tell.
 */
export async function rebuild(blobs: Pick<Blobs, 'write'>, file: ReadableLog): Promise<void> {
  const log = inBlocks(file);
  let batch: BlobWrite[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    await blobs.write(batch);
    [batch, bytes] = [[], 0];
  };
  for (let at = 0; at + frameRim <= log.size;) {
    const length = frameRim + lengthAt(await log.read(at, frameHead), 0);
    if (at + length > log.size) break;
    batch.push(...((await readFrame(await log.read(at, length))) ?? []));
    at += length;
    bytes += length;
    if (batch.length >= mostWrites || bytes >= mostBytes) await flush();
  }
  await flush();
}
