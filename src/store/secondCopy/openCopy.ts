import { sameBytes } from '../bytes.ts';
import type { Blobs, BlobWrite } from '../ports.ts';
import { lastFrame } from './lastFrame.ts';
import type { LogFile, LogFolder } from './logFile.ts';
import { whichCopy } from './whichCopy.ts';

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
  due: boolean;
}

/**
 * Opens the copy and lets it say what the database says: where the browser ended between the two writes, or the database refused, the last
 * frame is one the database never took, and nobody was told it had. Null when there is none that is whole; a new one is to be made then.
 */
export async function openCopy(blobs: Pick<Blobs, 'get'>, folder: LogFolder): Promise<OpenCopy | null> {
  const which = await whichCopy(folder);
  for (const name of await folder.names()) if (name !== which?.file) await folder.erase(name);
  if (which === null || !(await folder.names()).includes(which.file)) return null;
  const file = await folder.open(which.file);
  try {
    const last = await lastFrame(file);
    const end = last?.end ?? 0;
    if (end >= which.base) {
      const behind = last !== null && end > which.base && !(await stands(blobs, last.writes));
      return { ...which, name: which.file, file, end: behind ? last.start : end };
    }
  } catch (error) {
    file.close();
    throw error;
  }
  file.close();
  return null;
}

/** Whether the database holds what these writes leave behind. It takes all of them or none. */
async function stands(blobs: Pick<Blobs, 'get'>, writes: readonly BlobWrite[]): Promise<boolean> {
  const left = new Map(
    writes.map((write) => [
      'put' in write ? `${write.put} ${write.key}` : `${write.remove} ${write.key}`,
      write,
    ]),
  );
  for (const write of left.values()) {
    const found = await blobs.get('put' in write ? write.put : write.remove, write.key);
    const same = 'put' in write ? found !== undefined && sameBytes(found, write.bytes) : found === undefined;
    if (!same) return false;
  }
  return true;
}
