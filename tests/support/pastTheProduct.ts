import { canonicalBytes } from '../../src/entries/canonical.ts';
import type { StreamRef } from '../../src/entries/entry.ts';
import { fromUtf8, utf8 } from '../../src/store/bytes.ts';
import { placeIn } from '../../src/store/context.ts';
import { headerOf, open, seal } from '../../src/store/envelope.ts';
import { grantTo, type RawKey } from '../../src/store/grants.ts';
import type { StreamFile } from '../../src/store/keyFormat.ts';
import { newRawKey, signFile, writeStreamFile, writingKey } from '../../src/store/keyRing.ts';
import { readHead, type Head } from '../../src/store/chains.ts';
import { sealingKey } from '../../src/store/sealingKey.ts';
import type { VaultInside } from '../../src/store/vaultInside.ts';
import type { VaultNeeds } from '../../src/store/vault.ts';
import { keyFileOf } from './anOffice.ts';

/** What a colleague with hands on the device can do with their own keys, past the product: for tests of attacks. */

/** A key file without its signature, to be signed by somebody else. */
export function unsigned(file: StreamFile): Omit<StreamFile, 'grantedBy' | 'signature' | 'added'> {
  const { signature: _signature, grantedBy: _grantedBy, added: _added, ...content } = file;
  return content;
}

export const signsWhole = async (desk: VaultInside, needs: VaultNeeds, file: StreamFile): Promise<void> =>
  writeStreamFile(needs.keyFiles, await signFile(desk.context.member, unsigned(file)));

/** Words of every entry that these raw keys open, straight from the disk. */
export async function wordsUnder(
  needs: VaultNeeds,
  vault: string,
  stream: StreamRef,
  raws: readonly RawKey[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { key, bytes } of await needs.blobs.ofGroup('entries', stream.id)) {
    const raw = raws.find(({ id }) => id === headerOf(bytes).keyId);
    if (raw === undefined) continue;
    const place = {
      vault,
      stream: stream.id,
      compartment: raw.compartment,
      record: key,
      slot: 'entry',
      revision: 0,
    } as const;
    found.push(fromUtf8(await open(await sealingKey(raw.id, raw.epoch, raw.raw), place, bytes)));
  }
  return found;
}

/** The file with a key of one's own in a compartment, wrapped to everybody who holds it but oneself. */
export async function withKeyOfOwn(
  desk: VaultInside,
  file: StreamFile,
  compartment: string,
  epoch: number,
): Promise<{ readonly file: StreamFile; readonly raw: RawKey }> {
  const raw = newRawKey(compartment, epoch);
  const people = await desk.context.people();
  const holders = file.grants.filter(({ keys }) => keys.some((one) => one.compartment === compartment));
  const grants = [...file.grants];
  for (const holder of new Set(holders.map(({ person }) => person))) {
    const to = people.get(holder);
    if (to !== undefined && holder !== desk.person)
      grants.push(await grantTo({ vault: file.vault, stream: file.stream.id }, to, [raw]));
  }
  const compartments = file.compartments.map((one) =>
    one.compartment === compartment ? { ...one, keys: [{ id: raw.id, epoch }, ...one.keys] } : one,
  );
  return { file: { ...file, compartments, grants }, raw };
}

/** Slips a key of one's own in, under one's own signature of the whole file. */
export async function slipsIn(
  desk: VaultInside,
  needs: VaultNeeds,
  stream: StreamRef,
  compartment: string,
  epoch: number,
): Promise<RawKey> {
  const { file, raw } = await withKeyOfOwn(desk, await keyFileOf(needs, stream), compartment, epoch);
  await signsWhole(desk, needs, file);
  return raw;
}

/** The head of a compartment as somebody who holds its key sees it, and how to put another in its place. */
export async function headOf(desk: VaultInside, needs: VaultNeeds, stream: StreamRef, compartment: string) {
  const keys = await desk.context.keysOf(stream.id);
  const writing = keys === undefined ? undefined : writingKey(keys, compartment);
  if (writing === undefined) throw new Error('no key');
  const { key, slot } = writing;
  const bytes = await needs.blobs.get('heads', slot);
  if (bytes === undefined) throw new Error('no head');
  const { revision } = headerOf(bytes);
  const place = (at: number) => placeIn(desk.context, stream.id, compartment, slot, 'head', at);
  const head = readHead(JSON.parse(fromUtf8(await open(key, place(revision), bytes))));
  return {
    key,
    head,
    put: async (changed: Head) => ({
      put: 'heads' as const,
      group: stream.id as string,
      key: slot,
      bytes: await seal(key, place(revision + 1), canonicalBytes(changed)),
    }),
  };
}

/** Makes everybody look through the summaries again. */
export const otherMark = async (desk: VaultInside, needs: VaultNeeds): Promise<void> =>
  needs.blobs.write([{ put: 'meta', group: desk.context.member.vault, key: 'mark', bytes: utf8('another') }]);
