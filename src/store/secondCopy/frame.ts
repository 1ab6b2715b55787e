import { concat, copyOf, fromUtf8, joined, sameBytes, sha256, utf8, type Bytes } from '../bytes.ts';
import { tables, type BlobWrite } from '../ports.ts';

/**
 * One transaction of the database as it stands in a log file:
 * length of the content, four bytes, big end first · SHA-256 of the content · content · the length once more.
 * The length at the end lets the last frame be found without reading what is before it.
 */
const lengthBytes = 4;
const sumBytes = 32;
export const frameHead = lengthBytes + sumBytes;
export const frameTail = lengthBytes;
/** Bytes of a frame around its content. */
export const frameRim = frameHead + frameTail;

/** In front of a write: the table's place in `tables`, and this bit when the record goes. */
const gone = 0x80;

const number = (value: number, bytes: 2 | 4): Bytes => {
  const out = new Uint8Array(bytes);
  const view = new DataView(out.buffer);
  if (bytes === 2) view.setUint16(0, value);
  else view.setUint32(0, value);
  return out;
};

export const lengthAt = (bytes: Bytes, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

export async function frameOf(writes: readonly BlobWrite[]): Promise<Bytes> {
  const content = joined(writes.flatMap(parts));
  const length = number(content.length, 4);
  return concat(length, await sha256(content), content, length);
}

function parts(write: BlobWrite): readonly Uint8Array[] {
  const key = utf8(write.key);
  const named = [number(key.length, 2), key];
  if ('remove' in write) return [Uint8Array.of(tables.indexOf(write.remove) | gone), ...named];
  const group = utf8(write.group);
  return [
    Uint8Array.of(tables.indexOf(write.put)),
    ...named,
    number(group.length, 2),
    group,
    number(write.bytes.length, 4),
    write.bytes,
  ];
}

/** What a whole frame says, or null when its checksum or its content is not as it was written. */
export async function readFrame(frame: Bytes): Promise<readonly BlobWrite[] | null> {
  if (frame.length < frameRim) return null;
  const length = lengthAt(frame, 0);
  if (frame.length !== length + frameRim || lengthAt(frame, frame.length - frameTail) !== length) return null;
  const content = copyOf(frame.subarray(frameHead, frameHead + length));
  if (!sameBytes(await sha256(content), frame.subarray(lengthBytes, frameHead))) return null;
  try {
    return [...writesIn(content)];
  } catch {
    return null;
  }
}

/** Throws where the content does not come out even. */
function* writesIn(content: Bytes): Generator<BlobWrite> {
  const view = new DataView(content.buffer);
  let at = 0;
  const take = (length: number): Bytes => {
    if (at + length > content.length) throw new RangeError('content ends early');
    at += length;
    return content.slice(at - length, at);
  };
  const short = (): number => view.getUint16((at += 2) - 2);
  while (at < content.length) {
    const mark = view.getUint8(at);
    at += 1;
    const table = tables[mark & ~gone];
    if (table === undefined) throw new RangeError('unknown table');
    const key = fromUtf8(take(short()));
    if ((mark & gone) !== 0) {
      yield { remove: table, key };
      continue;
    }
    const group = fromUtf8(take(short()));
    const length = view.getUint32(at);
    at += 4;
    yield { put: table, group, key, bytes: take(length) };
  }
}
