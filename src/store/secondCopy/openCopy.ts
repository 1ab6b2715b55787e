import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Blobs } from '../ports.ts';
import { lacking } from './compare.ts';
import { lastFrame } from './lastFrame.ts';
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
  readonly base: number;
  known: number;
  due: boolean;
}

/**
 * Opens the copy and lets it say what the database says: where a window ended between the two writes, or the database
 * refused, the last frame is one the database never took, and nobody was told it had; it is cut off. Null when there is
 * no whole copy, and none is noted any more: one is to be made then.
 * @throws StoreFailure `otherTabWrites` while another window holds it, `damaged` where the database lacks more than the
 * last write: it is brought up at the next opening, and nothing is laid over what it lacks
 */
export async function openCopy(blobs: Pick<Blobs, 'get'>, folder: LogFolder): Promise<OpenCopy | null> {
  const which = await whichCopy(folder);
  const names = await folder.names();
  for (const name of names) if (name !== which?.file) await folder.erase(name).catch(() => undefined);
  if (which === null) return null;
  if (names.includes(which.file)) {
    const file = await folder.open(which.file);
    try {
      const copy = await asTheDatabase(blobs, folder, which, file);
      if (copy !== null) return copy;
    } catch (error) {
      file.close();
      throw failureOf(error);
    }
    file.close();
  }
  await forgetCopy(folder);
  await folder.erase(which.file).catch(() => undefined);
  return null;
}

async function asTheDatabase(
  blobs: Pick<Blobs, 'get'>,
  folder: LogFolder,
  which: WhichCopy,
  file: LogFile,
): Promise<OpenCopy | null> {
  if (file.size() < which.known) return null;
  const log = readable(file);
  const last = await lastFrame(log, which.known);
  const holdsAll = async (end: number) => (await lacking(blobs, log, end)).length === 0;
  let end = last?.end ?? which.known;
  if (!(await holdsAll(end))) {
    if (last === null || !(await holdsAll(last.start))) throw new StoreFailure('damaged');
    end = last.start;
  }
  if (file.size() > end) file.write(end, new Uint8Array(0));
  if (end > which.known) await noteCopy(folder, { ...which, known: end });
  return { ...which, name: which.file, file, end, known: end };
}
