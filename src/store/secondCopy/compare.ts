import { sameBytes } from '../bytes.ts';
import type { Blobs, BlobWrite } from '../ports.ts';
import { frameBefore } from './lastFrame.ts';
import type { ReadableLog } from './logFile.ts';

/** Frames that are compared from the end before everything is written anew. */
const mostFrames = 256;
/** Records compared in one frame: the database takes all of a transaction or none. */
const mostRecords = 64;

const tableOf = (write: BlobWrite) => ('put' in write ? write.put : write.remove);
const nameOf = (write: BlobWrite): string => `${tableOf(write)} ${write.key}`;

/** What the database says of one frame. */
interface Compared {
  /** It holds nothing else than the frame leaves behind. */
  readonly stands: boolean;
  /** A record of the frame is in it: so it took the frame, and all before it. */
  readonly tells: boolean;
}

/** `later`: records that were written again behind this frame, of which it says nothing. */
async function compare(
  blobs: Pick<Blobs, 'get'>,
  writes: readonly BlobWrite[],
  later: ReadonlySet<string>,
): Promise<Compared> {
  const left = new Map(
    writes.filter((write) => !later.has(nameOf(write))).map((write) => [nameOf(write), write]),
  );
  let tells = false;
  for (const write of [...left.values()].slice(-mostRecords)) {
    const found = await blobs.get(tableOf(write), write.key);
    const same = 'put' in write ? found !== undefined && sameBytes(found, write.bytes) : found === undefined;
    if (!same) return { stands: false, tells: false };
    tells ||= 'put' in write;
  }
  return { stands: true, tells };
}

/**
 * What the database lacks of the newest writes of a copy that ends at `end`: those of the moment the browser ended, or more
 * where the database went back to an older state. `all` where it cannot be told from the end.
 */
export async function lacking(
  blobs: Pick<Blobs, 'get'>,
  log: ReadableLog,
  end: number,
): Promise<readonly BlobWrite[] | 'all'> {
  const later = new Set<string>();
  const seen: (readonly BlobWrite[])[] = [];
  let missing = 0;
  let at = end;
  const lacked = () => seen.slice(0, missing).reverse().flat();
  while (at > 0 && seen.length < mostFrames) {
    const frame = await frameBefore(log, at);
    if (frame === null) return 'all';
    const { stands, tells } = await compare(blobs, frame.writes, later);
    seen.push(frame.writes);
    if (!stands) missing = seen.length;
    else if (tells) return lacked();
    for (const write of frame.writes) later.add(nameOf(write));
    at = frame.start;
  }
  return missing > 0 && at > 0 ? 'all' : lacked();
}
