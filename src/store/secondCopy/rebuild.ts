import type { Blobs, BlobWrite } from '../ports.ts';
import { frameHead, frameRim, lengthAt, readFrame } from './frame.ts';
import type { LogFolder, ReadableLog } from './logFile.ts';
import { noteCopy, whichCopy } from './whichCopy.ts';

/** How much goes into one transaction of the new database. */
const mostWrites = 2000;
const mostBytes = 4 * 1024 * 1024;

/**
 * Writes what the second copy holds into a database that was lost, in the order it was written: afterwards both hold the same.
 * Done again from the beginning it comes to the same end. A frame that is not whole costs itself: what it held is then missing,
 * which the heads of the chains tell.
 */
export async function rebuild(blobs: Pick<Blobs, 'write'>, log: ReadableLog): Promise<void> {
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

/** What is asked of the place whose database may be gone. */
export interface Lost {
  /** Null where no second copy was ever made. */
  readonly copy: Pick<LogFolder, 'notes' | 'look'> | null;
  hasDatabase(): Promise<boolean>;
  openDatabase(): Promise<Blobs>;
  /** Runs the work while no other window does this here. */
  alone(work: () => Promise<void>): Promise<void>;
}

/**
 * Makes the database anew when there is none and a whole copy is. A note stands while it is being made: whatever moment the
 * browser chooses to end, the next start makes it once more from the beginning. Does nothing in every other case.
 */
export async function rebuildIfLost({ copy, hasDatabase, openDatabase, alone }: Lost): Promise<void> {
  if (copy === null) return;
  const lost = async () => {
    const which = await whichCopy(copy);
    return which !== null && (which.rebuilding || !(await hasDatabase())) ? which : null;
  };
  if ((await lost()) === null) return;
  await alone(async () => {
    const which = await lost();
    const log = which && (await copy.look(which.file));
    if (which === null || !log) return;
    await noteCopy(copy, { ...which, rebuilding: true });
    const blobs = await openDatabase();
    try {
      await rebuild(blobs, log);
    } finally {
      await blobs.close();
    }
    await noteCopy(copy, { ...which, rebuilding: false });
  });
}
