import type { Blobs } from '../ports.ts';
import { compare } from './compare.ts';
import { lastFrame } from './lastFrame.ts';
import { readable, type LogFile, type LogFolder } from './logFile.ts';
import { noteCopy, whichCopy } from './whichCopy.ts';

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
 * no whole copy: one is to be made then.
 */
export async function openCopy(blobs: Pick<Blobs, 'get'>, folder: LogFolder): Promise<OpenCopy | null> {
  const which = await whichCopy(folder);
  for (const name of await folder.names()) if (name !== which?.file) await folder.erase(name);
  if (which === null || !(await folder.names()).includes(which.file)) return null;
  const file = await folder.open(which.file);
  try {
    if (file.size() >= which.known) {
      const last = await lastFrame(readable(file), which.known);
      const taken = last === null || (await compare(blobs, last.writes)).stands;
      const end = last === null ? which.known : taken ? last.end : last.start;
      if (file.size() > end) file.write(end, new Uint8Array(0));
      if (end > which.known) await noteCopy(folder, { ...which, known: end });
      return { ...which, name: which.file, file, end, known: end };
    }
  } catch (error) {
    file.close();
    throw error;
  }
  file.close();
  return null;
}
