import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Blobs } from '../ports.ts';
import { countOf } from './counter.ts';
import { lastWrite, readsWhole } from './framesOf.ts';
import { readable, type LogFile, type LogFolder } from './logFile.ts';
import { forgetCopy, noteCopy, whichCopy, type WhichCopy } from './whichCopy.ts';

/** A log file that is being added to. */
export interface OpenLog {
  readonly name: string;
  readonly file: LogFile;
  /** Where the next frame begins. What the file holds behind it counts for nothing. */
  end: number;
}

/** The whole second copy, ready to be added to. */
export interface OpenCopy extends OpenLog {
  base: number;
  known: number;
  count: number;
  due: boolean;
}

/**
 * Opens the copy so that it says what the database says. The last write may be one that a window which has ended got no
 * answer for, and that the database never took: it is cut off. Null when there is no copy, or one that is behind the
 * database, cut short or unreadable; none is noted any more then, and one is to be made.
 * `behind`: the database could not be given what it lacked when it was opened.
 * @throws StoreFailure `otherTabWrites` while another window holds it; `damaged` where the database lacks more than the
 * last write: it is brought up at the next opening, and nothing is laid over what it lacks
 */
export async function openCopy(
  blobs: Pick<Blobs, 'get'>,
  folder: LogFolder,
  behind: boolean,
): Promise<OpenCopy | null> {
  const which = await whichCopy(folder);
  const names = await folder.names();
  for (const name of names) if (name !== which?.file) await folder.erase(name).catch(() => undefined);
  if (which === null) return null;
  if (names.includes(which.file)) {
    const count = await countOf(blobs);
    const file = await holdOrNull(folder, which.file);
    const copy = file && (await asTheDatabase({ count, behind }, which, file).catch(() => null));
    if (copy !== null && copy !== 'lacking') {
      const seen = { ...which, known: copy.known, count };
      // So that the next start need not go through it. Where there is no room for the note, the older one is true as well.
      if (count > which.count) await noteCopy(folder, seen).catch(() => undefined);
      return copy;
    }
    file?.close();
    if (copy === 'lacking') throw new StoreFailure('damaged');
  }
  await forgetCopy(folder);
  await folder.erase(which.file).catch(() => undefined);
  return null;
}

async function holdOrNull(folder: LogFolder, name: string): Promise<LogFile | null> {
  try {
    return await folder.open(name);
  } catch (error) {
    if (failureOf(error).kind === 'otherTabWrites') throw failureOf(error);
    return null;
  }
}

async function asTheDatabase(
  database: { readonly count: number; readonly behind: boolean },
  which: WhichCopy,
  file: LogFile,
): Promise<OpenCopy | 'lacking' | null> {
  if (file.size() < which.known) return null;
  const log = readable(file);
  const last = await lastWrite(log, which);
  const { count, behind } = database;
  const notTaken = !behind && last.start !== null && count === last.count - 1;
  if (count > last.count) return null;
  if (count < last.count && !notTaken) return (await readsWhole(log, last.end)) ? 'lacking' : null;
  const end = notTaken ? (last.start ?? last.end) : last.end;
  if (file.size() > end) file.write(end, new Uint8Array(0));
  return { ...which, name: which.file, file, end, known: end, count };
}
