import type { BlobWrite } from '../ports.ts';
import { frameHead, frameRim, frameTail, lengthAt, readFrame } from './frame.ts';
import { inBlocks, type ReadableLog } from './logFile.ts';

/** A whole frame of a file; `end` is where it ends and the next one begins. */
export interface WholeFrame {
  readonly start: number;
  readonly end: number;
  readonly writes: readonly BlobWrite[];
}

/**
 * The last whole frame behind `from`, found from the file's end. A file that ends within a frame (the browser was ended
 * while it wrote) is walked through from there, from length to length. Null when there is none.
 */
export const lastFrame = async (log: ReadableLog, from: number): Promise<WholeFrame | null> =>
  (await frameBefore(log, log.size, from)) ?? walk(log, from);

/** The frame that ends there and begins at `from` or behind it; null where that is none. */
export async function frameBefore(log: ReadableLog, end: number, from = 0): Promise<WholeFrame | null> {
  if (end < from + frameRim) return null;
  const start = end - frameRim - lengthAt(await log.read(end - frameTail, frameTail), 0);
  return start < from ? null : frameAt(log, start, end);
}

async function walk(file: ReadableLog, from: number): Promise<WholeFrame | null> {
  const log = inBlocks(file);
  const starts: number[] = [];
  let at = from;
  while (at + frameRim <= log.size) {
    const end = at + frameRim + lengthAt(await log.read(at, frameHead), 0);
    if (end > log.size) break;
    starts.push(at);
    at = end;
  }
  let end = at;
  for (const start of starts.reverse()) {
    const found = await frameAt(log, start, end);
    if (found !== null) return found;
    end = start;
  }
  return null;
}

async function frameAt(log: ReadableLog, start: number, end: number): Promise<WholeFrame | null> {
  const writes = await readFrame(await log.read(start, end - start));
  return writes === null ? null : { start, end, writes };
}
