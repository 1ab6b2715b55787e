import { frameHead, frameRim, frameTail, lengthAt, readFrame } from './frame.ts';
import type { LogFile } from './logFile.ts';
import type { BlobWrite } from '../ports.ts';

/** The last whole frame of a file; `end` is where it ends and the next one begins. */
export interface LastFrame {
  readonly start: number;
  readonly end: number;
  readonly writes: readonly BlobWrite[];
}

/**
 * Finds it from the file's end; a file that ends within a frame (the browser was ended while it wrote) is walked through from
 * its beginning, from length to length. Null when there is no whole frame.
 */
export async function lastFrame(file: LogFile): Promise<LastFrame | null> {
  return (await fromTheEnd(file)) ?? walk(file);
}

async function fromTheEnd(file: LogFile): Promise<LastFrame | null> {
  const end = file.size();
  if (end < frameRim) return null;
  const start = end - frameRim - lengthAt(file.read(end - frameTail, frameTail), 0);
  return start < 0 ? null : frameAt(file, start, end);
}

async function walk(file: LogFile): Promise<LastFrame | null> {
  const size = file.size();
  const starts: number[] = [];
  let at = 0;
  while (at + frameRim <= size) {
    const end = at + frameRim + lengthAt(file.read(at, frameHead), 0);
    if (end > size) break;
    starts.push(at);
    at = end;
  }
  let end = at;
  for (const start of starts.reverse()) {
    const found = await frameAt(file, start, end);
    if (found !== null) return found;
    end = start;
  }
  return null;
}

async function frameAt(file: LogFile, start: number, end: number): Promise<LastFrame | null> {
  const writes = await readFrame(file.read(start, end - start));
  return writes === null ? null : { start, end, writes };
}
