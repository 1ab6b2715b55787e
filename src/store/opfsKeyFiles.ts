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

/**
 * Small files in two generations. A write makes generation n+1 with a checksum, flushes it, and only then erases
 * generation n. Whatever moment a crash chooses, the newest whole generation is what is read:
 * before the flush the old one, after it the new one.
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
  return {
    read: (name) => inTurn(async () => (await newestWhole(folder, name))?.bytes),
    write: (name, bytes) =>
      inTurn(async () => {
        const old = await generations(folder, name);
        const next = (old[0]?.generation ?? 0) + 1;
        await folder.write(fileName(name, next), await framed(bytes));
        for (const file of old) await folder.erase(file.file);
      }),
    remove: (name) =>
      inTurn(async () => {
        for (const file of await generations(folder, name)) await folder.erase(file.file);
      }),
    names: () =>
      inTurn(async () => [...new Set((await folder.names()).flatMap((file) => parsed(file)?.name ?? []))]),
    tidy: () =>
      inTurn(async () => {
        const files = (await folder.names()).flatMap((file) => parsed(file) ?? []);
        for (const name of new Set(files.map((file) => file.name))) {
          const whole = await newestWhole(folder, name).catch(() => undefined);
          if (whole === undefined) continue;
          for (const file of await generations(folder, name)) {
            if (file.generation !== whole.generation) await folder.erase(file.file);
          }
        }
      }),
  };
}

interface Generation {
  readonly file: string;
  readonly name: string;
  readonly generation: number;
}

const fileName = (name: string, generation: number): string => `${encodeURIComponent(name)}.${generation}`;

function parsed(file: string): Generation | null {
  const dot = file.lastIndexOf('.');
  const generation = Number(file.slice(dot + 1));
  if (dot < 1 || !Number.isSafeInteger(generation) || generation < 1) return null;
  return { file, name: decodeURIComponent(file.slice(0, dot)), generation };
}

/** All generations of one file, newest first. */
async function generations(folder: Folder, name: string): Promise<readonly Generation[]> {
  const files = (await folder.names()).flatMap((file) => parsed(file) ?? []);
  return files.filter((file) => file.name === name).sort((a, b) => b.generation - a.generation);
}

/** @throws StoreFailure `damaged` when generations are there and none of them is whole. */
async function newestWhole(
  folder: Folder,
  name: string,
): Promise<{ readonly generation: number; readonly bytes: Uint8Array } | undefined> {
  let broken = false;
  for (const { file, generation } of await generations(folder, name)) {
    const frame = await folder.read(file);
    // An empty file was made and never written: the crash came first, and nobody was told it was kept.
    if (frame === undefined || frame.length === 0) continue;
    const bytes = await unframed(frame);
    if (bytes !== null) return { generation, bytes };
    broken = true;
  }
  if (broken) throw new StoreFailure('damaged');
  return undefined;
}

const checksum = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

async function framed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const frame = new Uint8Array(head + bytes.length);
  frame.set(magic, 0);
  frame.set(bytes, head);
  frame.set(await checksum(frame.slice(head)), magic.length);
  return frame;
}

async function unframed(frame: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (frame.length < head) return null;
  if (!magic.every((byte, at) => frame[at] === byte)) return null;
  const bytes = frame.slice(head);
  const sum = await checksum(bytes);
  return sum.every((byte, at) => frame[magic.length + at] === byte) ? bytes : null;
}
