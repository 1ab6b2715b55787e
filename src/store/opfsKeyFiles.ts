import { failureOf, StoreFailure } from './client/storeFailure.ts';
import type { KeyFiles } from './ports.ts';

/** A flat folder whose removed bytes are really gone. In the browser: the origin private file system. */
export interface Folder {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Makes or replaces a file; resolved means flushed. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Overwrites, flushes and removes. Silent when there is no such file. */
  erase(name: string): Promise<void>;
}

export interface TidyKeyFiles extends KeyFiles {
  /** Erases what a crash between two steps left behind. Only the writer calls it. */
  tidy(): Promise<void>;
}

const magic = Uint8Array.of(0x6b, 0x66, 0x30, 0x31);
const head = magic.length + 32;
const sides = ['a', 'b'] as const;
type Side = (typeof sides)[number];

/**
 * Small files in two generations, on two sides. A write fills the side that does not hold the newest generation, with
 * a number and a checksum, flushes it, and only then erases the other side. Whatever moment a crash chooses, the newest
 * whole generation is what is read: before the flush the old one, after it the new one. Nothing here lists the
 * folder to find one file: with a thousand cases that would take longer than everything else.
 */
export function opfsKeyFiles(folder: Folder): TidyKeyFiles {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine.catch((error: unknown) => {
      throw failureOf(error);
    });
  };
  const eraseOther = (name: string, side: Side): Promise<void> => folder.erase(fileName(name, other(side)));
  return {
    read: (name) => inTurn(async () => (await newest(folder, name))?.bytes),
    write: (name, bytes) =>
      inTurn(async () => {
        // Both sides broken: what is written now is all there is.
        const old = await newest(folder, name).catch(() => undefined);
        const side = old === undefined ? 'a' : other(old.side);
        await folder.write(fileName(name, side), await framed((old?.number ?? 0) + 1, bytes));
        await eraseOther(name, side);
      }),
    remove: (name) =>
      inTurn(async () => {
        for (const side of sides) await folder.erase(fileName(name, side));
      }),
    names: () => inTurn(async () => [...new Set((await folder.names()).map(nameOf))]),
    tidy: async () => {
      // Listed out of turn: nobody's file waits for a long list. What looks left over is looked at again in turn.
      const seen = new Set<string>();
      for (const file of await folder.names()) {
        const name = nameOf(file);
        const both = seen.has(name);
        seen.add(name);
        if (!both) continue;
        await inTurn(async () => {
          const whole = await newest(folder, name).catch(() => undefined);
          if (whole !== undefined) await eraseOther(name, whole.side);
        });
      }
    },
  };
}

const other = (side: Side): Side => (side === 'a' ? 'b' : 'a');
const fileName = (name: string, side: Side): string => `${encodeURIComponent(name)}.${side}`;
const nameOf = (file: string): string => decodeURIComponent(file.slice(0, -2));

interface Generation {
  readonly side: Side;
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * Another window may swap sides between our two looks, so that each finds its side empty: then we look again.
 * @throws StoreFailure `damaged` when something was written and neither side is whole.
 */
async function newest(folder: Folder, name: string): Promise<Generation | undefined> {
  const first = await look(folder, name).catch(() => undefined);
  return first ?? look(folder, name);
}

async function look(folder: Folder, name: string): Promise<Generation | undefined> {
  let found: Generation | undefined;
  let broken = false;
  for (const side of sides) {
    const frame = await folder.read(fileName(name, side));
    if (frame === undefined || neverWrittenOrErased(frame)) continue;
    const read = await unframed(frame);
    if (read === null) broken = true;
    else if (found === undefined || read.number > found.number) found = { side, ...read };
  }
  if (found === undefined && broken) throw new StoreFailure('damaged');
  return found;
}

/**
 * An empty file was made and never written: the crash came first, and nobody was told it was kept. One of zeros was
 * overwritten in order to be removed, and the crash came in between. Neither is damage.
 */
const neverWrittenOrErased = (frame: Uint8Array): boolean => frame.every((byte) => byte === 0);

const checksum = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** magic · SHA-256 of the rest · number, four bytes, big end first · content */
async function framed(number: number, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const frame = new Uint8Array(head + 4 + bytes.length);
  frame.set(magic, 0);
  new DataView(frame.buffer).setUint32(head, number);
  frame.set(bytes, head + 4);
  frame.set(await checksum(frame.slice(head)), magic.length);
  return frame;
}

async function unframed(
  frame: Uint8Array<ArrayBuffer>,
): Promise<{ readonly number: number; readonly bytes: Uint8Array } | null> {
  if (frame.length < head + 4) return null;
  if (!magic.every((byte, at) => frame[at] === byte)) return null;
  const rest = frame.slice(head);
  const sum = await checksum(rest);
  if (!sum.every((byte, at) => frame[magic.length + at] === byte)) return null;
  return { number: new DataView(rest.buffer).getUint32(0), bytes: rest.slice(4) };
}
