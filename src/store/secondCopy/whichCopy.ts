import { fromUtf8, utf8 } from '../bytes.ts';
import { failureOf } from '../client/storeFailure.ts';
import type { LogFolder, ReadableLog } from './logFile.ts';

/** The file of the note. */
const noteFile = 'm';

/** Which log file holds the whole second copy. */
export interface WhichCopy {
  readonly file: string;
  /** Bytes it began with, and those of large writes since: all others are growth. */
  readonly base: number;
  /** So many bytes, the base or more, were seen to be whole and to say what the database says. */
  readonly known: number;
  /** How many writes the database had taken then (`counter.ts`). */
  readonly count: number;
  /** Something was erased: the file is to be made anew soon, so that its bytes go too. */
  readonly due: boolean;
  /** The database is being built anew from it, and is not whole before that has ended. */
  readonly rebuilding: boolean;
}

/**
 * Null when there is no whole copy, or the note on it is damaged.
 * @throws StoreFailure when the note cannot be read: then nobody knows
 */
export async function whichCopy({ notes }: Pick<LogFolder, 'notes'>): Promise<WhichCopy | null> {
  const bytes = await notes.read(noteFile).catch((error: unknown) => {
    if (failureOf(error).kind === 'damaged') return undefined;
    throw error;
  });
  if (bytes === undefined) return null;
  const { file, base, known, count, due, rebuilding } = JSON.parse(fromUtf8(bytes)) as Partial<WhichCopy>;
  if (typeof file !== 'string' || typeof base !== 'number') return null;
  if (typeof known !== 'number' || typeof count !== 'number') return null;
  return { file, base, known, count, due: due === true, rebuilding: rebuilding === true };
}

/** The copy and its file. Null when either is missing, or the file is shorter than what was known of it. */
export async function wholeCopy(
  folder: Pick<LogFolder, 'notes' | 'look'>,
): Promise<{ readonly which: WhichCopy; readonly log: ReadableLog } | null> {
  const which = await whichCopy(folder);
  const log = which && (await folder.look(which.file));
  return which === null || !log || log.size < which.known ? null : { which, log };
}

/** @throws StoreFailure `diskFull` and its like */
export const noteCopy = ({ notes }: Pick<LogFolder, 'notes'>, which: WhichCopy): Promise<void> =>
  notes.write(noteFile, utf8(JSON.stringify(which)));

/** What the note spoke of is no copy any more. */
export const forgetCopy = ({ notes }: Pick<LogFolder, 'notes'>): Promise<void> => notes.remove(noteFile);
