import type { BlobWrite } from '../ports.ts';
import { countIn } from './counter.ts';
import { frameHead, frameRim, frameTail, lengthAt, readFrame } from './frame.ts';
import { inBlocks, type ReadableLog } from './logFile.ts';
import type { WhichCopy } from './whichCopy.ts';

/** A frame of a file; `end` is where it ends and the next one begins. `writes` is null where its bytes have changed. */
export interface FrameHere {
  readonly start: number;
  readonly end: number;
  readonly writes: readonly BlobWrite[] | null;
}

/** From length to length, as far as the file holds what is announced. Ends before the end of the file where it is cut. */
export async function* framesOf(file: ReadableLog, from: number): AsyncGenerator<FrameHere> {
  const log = inBlocks(file);
  for (let start = from; start + frameRim <= log.size;) {
    const length = lengthAt(await log.read(start, frameHead), 0);
    const end = start + frameRim + length;
    // No frame is empty: where nothing but zeros stand, nothing was written.
    if (length === 0 || end > log.size) return;
    yield { start, end, writes: await readFrame(await log.read(start, end - start)) };
    start = end;
  }
}

/** Where the writes of a copy end, and the number of the last one. `start` is null when none stands behind `known`. */
export interface LastWrite {
  readonly count: number;
  readonly start: number | null;
  readonly end: number;
}

/**
 * Found from the file's end, without reading what is before it. A file that ends within a frame (the browser was ended
 * while it wrote) is gone through from `known` on, up to what was cut or has changed.
 */
export async function lastWrite(log: ReadableLog, which: WhichCopy): Promise<LastWrite> {
  let last: LastWrite = { count: which.count, start: null, end: which.known };
  if (log.size <= which.known) return last;
  const length = lengthAt(await log.read(log.size - frameTail, frameTail), 0);
  const start = log.size - frameRim - length;
  if (start >= which.known) {
    const writes = await readFrame(await log.read(start, log.size - start));
    const count = writes && countIn(writes);
    if (count !== null) return { count, start, end: log.size };
  }
  for await (const frame of framesOf(log, which.known)) {
    const count = frame.writes && countIn(frame.writes);
    if (count !== last.count + 1) break;
    last = { count, start: frame.start, end: frame.end };
  }
  return last;
}

/** Where the write behind `count` begins, when it and all others up to `last` can be read; null otherwise. */
export async function writesBehind(
  log: ReadableLog,
  which: WhichCopy,
  count: number,
  last: number,
): Promise<number | null> {
  let expected = which.count + 1;
  let from: number | null = null;
  for await (const frame of framesOf(log, which.known)) {
    if ((frame.writes && countIn(frame.writes)) !== expected) break;
    if (expected === count + 1) from = frame.start;
    expected += 1;
  }
  return expected > last ? from : null;
}

/** Whether every frame of the copy can be read, from the first to the last. */
export async function readsWhole(log: ReadableLog, end: number): Promise<boolean> {
  let at = 0;
  for await (const frame of framesOf(log, 0)) {
    if (frame.writes === null) return frame.start >= end;
    at = frame.end;
  }
  return at >= end;
}
