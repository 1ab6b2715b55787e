import { fromUtf8, utf8 } from '../bytes.ts';
import type { LogFolder } from './logFile.ts';

/** The file of the note. */
const noteFile = 'm';

/** Which log file holds the whole second copy. */
export interface WhichCopy {
  readonly file: string;
  /** Bytes it had when it was whole for the first time: what comes behind is what changed since. */
  readonly base: number;
  /** Something was erased: the file is to be made anew soon, so that its bytes go too. */
  readonly due: boolean;
  /** The database is being built anew from it, and is not whole before that has ended. */
  readonly rebuilding: boolean;
}

/** Null when there is no whole copy, or the note on it cannot be read. */
export async function whichCopy({ notes }: Pick<LogFolder, 'notes'>): Promise<WhichCopy | null> {
  const bytes = await notes.read(noteFile).catch(() => undefined);
  if (bytes === undefined) return null;
  const { file, base, due, rebuilding } = JSON.parse(fromUtf8(bytes)) as Partial<WhichCopy>;
  if (typeof file !== 'string' || typeof base !== 'number') return null;
  return { file, base, due: due === true, rebuilding: rebuilding === true };
}

export const noteCopy = ({ notes }: Pick<LogFolder, 'notes'>, which: WhichCopy): Promise<void> =>
  notes.write(noteFile, utf8(JSON.stringify(which)));
