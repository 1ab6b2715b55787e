import type { Head, Link } from './chains.ts';
import type { People } from './keyHolders.ts';
import { isShutOut } from './keyHolders.ts';
import type { CompartmentState, FoundStream } from './readStream.ts';

/**
 * What somebody has seen of a stream's chains, by compartment, kept in their own index: the newest epoch a head was sealed
 * under, and where each device's chain ended. A head is signed by nobody, so whoever holds the key can seal another one.
 */
export type ChainMemory = Readonly<
  Record<string, { readonly epoch: number; readonly ends: Readonly<Record<string, string>> }>
>;

/** Number and hash (128 bits of it: the index is small) of one entry in its chain, as it is remembered. */
export const endMark = (seq: number, hash: string): string => `${String(seq)} ${hash.slice(0, 22)}`;
const seqOf = (mark: string): number => Number(mark.split(' ')[0]);
const markOf = ({ entry, hash }: Link): string => endMark(entry.chainSeq, hash);

const endOf = (ends: Readonly<Record<string, string>>, device: string): string =>
  Object.hasOwn(ends, device) ? (ends[device] ?? '0') : '0';

const partIn = (memory: ChainMemory | undefined, name: string): ChainMemory[string] | undefined =>
  memory !== undefined && Object.hasOwn(memory, name) ? memory[name] : undefined;

/** Epoch below which no head of a part was sealed any more, as far as was seen; 0 where nothing was. */
export const seenEpochOf = (memory: ChainMemory | undefined, name: string): number =>
  partIn(memory, name)?.epoch ?? 0;

/** Devices whose chain does not lead through where it was seen to end. */
const cutIn = (links: readonly Link[], ends: Readonly<Record<string, string>>): readonly string[] => {
  const there = new Set(links.map((link) => `${link.entry.device} ${markOf(link)}`));
  return Object.entries(ends).flatMap(([device, mark]) => (there.has(`${device} ${mark}`) ? [] : [device]));
};

/** Whether a part's chains end before where they were seen to, go another way, or its head was sealed before a renewal. */
function isPutBack(found: FoundStream, name: string, memory: ChainMemory | undefined): boolean {
  const state = found.compartments.get(name);
  if (state === undefined) return false;
  const from = seenEpochOf(memory, name);
  const old = state.sealed.every(({ epoch }) => epoch < from);
  if (old) return from > 0;
  if (state.unopened) return state.head !== null && endsEarlier(state.head, memory, name);
  // A record that is damaged is told by itself, and is not there to be led through.
  return cutIn(state.links, partIn(memory, name)?.ends ?? {}).length > state.damaged;
}

/**
 * Compartments of which something was put back. Beside that, once heads were seen that were sealed since somebody was
 * shut out: entries of theirs that no such head knows. Nobody can tell when those were written.
 */
export function notAsSeen(
  found: FoundStream,
  memory: ChainMemory | undefined,
  people: People,
): readonly string[] {
  const file = found.keys?.file;
  if (file === undefined) return [];
  return [...found.compartments.keys()].filter((name) => {
    if (isPutBack(found, name, memory)) return true;
    const from = seenEpochOf(memory, name);
    const since = (found.compartments.get(name)?.sealed ?? []).filter(({ epoch }) => epoch >= from);
    const ends = partIn(memory, name)?.ends ?? {};
    const known = (device: string): number =>
      Math.max(seqOf(endOf(ends, device)), ...since.map(({ head }) => endIn(head, device)));
    return found.entries.some(
      ({ compartment, author, device, chainSeq }) =>
        compartment === name && isShutOut(file, people, author.person) && chainSeq > known(device),
    );
  });
}

const endIn = (head: Head | null, device: string): number =>
  head !== null && Object.hasOwn(head.chains, device) ? (head.chains[device]?.seq ?? 0) : 0;

/** The parts to go on from: over what was put back the next head says for good that something is missing. */
export function saidAnew(
  found: FoundStream,
  memory: ChainMemory | undefined,
): ReadonlyMap<string, CompartmentState> {
  const after = new Map(found.compartments);
  for (const [name, state] of after)
    if (state.head !== null && isPutBack(found, name, memory))
      after.set(name, { ...state, head: { ...state.head, begunAnew: true } });
  return after;
}

/** What is remembered of a stream, of every part that was found to be as it was seen before. */
export function rememberedChains(found: FoundStream, before: ChainMemory | undefined): ChainMemory {
  const after: Record<string, ChainMemory[string]> = { ...before };
  for (const [name, { links, sealed }] of found.compartments) {
    if (sealed.length === 0 || isPutBack(found, name, before)) continue;
    const known = partIn(before, name);
    const ends: Record<string, string> = { ...known?.ends };
    for (const link of links)
      if (link.entry.chainSeq > seqOf(endOf(ends, link.entry.device))) ends[link.entry.device] = markOf(link);
    after[name] = { epoch: Math.max(known?.epoch ?? 0, ...sealed.map(({ epoch }) => epoch)), ends };
  }
  return after;
}

/** The same after a head was sealed over what was found. A chain that did not lead through its end is not taken for it. */
export function withHead(
  memory: ChainMemory | undefined,
  name: string,
  state: Pick<CompartmentState, 'links'> | undefined,
  now: { readonly epoch: number; readonly chains: Head['chains'] },
): ChainMemory {
  const known = partIn(memory, name);
  const ends: Record<string, string> = { ...known?.ends };
  const cut = new Set(cutIn(state?.links ?? [], ends));
  for (const [device, { seq, hash }] of Object.entries(now.chains))
    if (!cut.has(device)) ends[device] = endMark(seq, hash);
  return { ...memory, [name]: { epoch: Math.max(known?.epoch ?? 0, now.epoch), ends } };
}

/** Whether a head by itself ends a chain before where it was seen to. */
export function endsEarlier(head: Head, memory: ChainMemory | undefined, name: string): boolean {
  return Object.entries(partIn(memory, name)?.ends ?? {}).some(([device, mark]) => {
    const end = Object.hasOwn(head.chains, device) ? head.chains[device] : undefined;
    return (
      end === undefined ||
      end.seq < seqOf(mark) ||
      (end.seq === seqOf(mark) && endMark(end.seq, end.hash) !== mark)
    );
  });
}
