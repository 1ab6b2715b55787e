import { StoreFailure } from '../client/storeFailure.ts';
import type { Bytes } from '../bytes.ts';
import { tables, type PagedBlobs } from '../ports.ts';
import { frameOf } from './frame.ts';
import type { LogFolder } from './logFile.ts';
import type { OpenCopy, OpenLog } from './openCopy.ts';
import { noteCopy } from './whichCopy.ts';

/** Records read and written in one turn: between two turns, whoever types gets theirs. */
const recordsAtATime = 500;

/** Lays one frame at the end of the file. @throws StoreFailure `diskFull` and its like; the end stays where it was. */
export function lay(log: OpenLog, frame: Bytes): void {
  log.file.write(log.end, frame);
  log.end += frame.length;
}

/** Waited for before a new copy is begun, and between its pages: what people wait for comes first. */
export type Rest = (before: 'all' | 'page') => Promise<void>;

/** A copy on its way to being whole. */
export interface Making {
  /** Where every write goes too from now on. */
  readonly log: OpenLog;
  /** Something was erased meanwhile: its bytes may stand here already. */
  due: boolean;
  /** Nothing more is read or noted, and what was made so far goes. */
  stop(): void;
  /**
   * Copies the whole database, page by page, notes that the copy is whole, and hands it over in the same turn.
   * `count`: how many writes the database has taken.
   */
  finish(
    inTurn: <T>(work: () => Promise<T>) => Promise<T>,
    rest: Rest,
    count: () => number,
    handOver: (whole: OpenCopy) => void,
  ): Promise<void>;
}

/**
 * Begins a copy in a file of its own. Each page is read and kept in one turn: a later change of its records stands
 * behind it, and one before it is in it. Until the note is written the old copy is the one that counts.
 */
export async function makeCopy(blobs: Pick<PagedBlobs, 'page'>, folder: LogFolder): Promise<Making> {
  const name = await unusedName(folder);
  const log: OpenLog = { name, file: await folder.open(name), end: 0 };
  let [stopped, noting] = [false, false];
  const making: Making = {
    log,
    due: false,
    stop: () => {
      stopped = true;
      // It is whole, and about to be handed over.
      if (noting) return;
      log.file.close();
      void folder.erase(name).catch(() => undefined);
    },
    finish: async (inTurn, rest, count, handOver) => {
      const step = <T>(work: () => Promise<T>): Promise<T> =>
        inTurn(() => (stopped ? Promise.reject(new StoreFailure('failed')) : work()));
      await rest('all');
      for (const table of tables) {
        for (let after: string | undefined = ''; after !== undefined;) {
          const from: string = after;
          await rest('page');
          after = await step(async () => {
            const rows = await blobs.page(table, from, recordsAtATime);
            if (rows.length > 0) lay(log, await frameOf(rows.map((row) => ({ put: table, ...row }))));
            return rows.at(-1)?.key;
          });
        }
      }
      await step(async () => {
        noting = true;
        const whole = { base: log.end, known: log.end, count: count(), due: making.due };
        await noteCopy(folder, { file: name, rebuilding: false, ...whole });
        handOver(Object.assign(log, whole));
      });
    },
  };
  return making;
}

/** Of a vault that is only being made: an empty copy is whole at once. Null when there is something to be copied. */
export async function firstCopy(
  blobs: Pick<PagedBlobs, 'page'>,
  folder: LogFolder,
): Promise<OpenCopy | null> {
  if (!(await isEmpty(blobs))) return null;
  const name = await unusedName(folder);
  const file = await folder.open(name);
  const whole = { base: 0, known: 0, count: 0, due: false };
  try {
    await noteCopy(folder, { file: name, rebuilding: false, ...whole });
  } catch (error) {
    file.close();
    throw error;
  }
  return { name, file, end: 0, ...whole };
}

async function isEmpty(blobs: Pick<PagedBlobs, 'page'>): Promise<boolean> {
  for (const table of tables) if ((await blobs.page(table, '', 1)).length > 0) return false;
  return true;
}

async function unusedName(folder: LogFolder): Promise<string> {
  const used = new Set(await folder.names());
  let number = 1;
  while (used.has(String(number))) number += 1;
  return String(number);
}
