import type { Instant, PersonId } from '../entries/ids.ts';
import type { ChainGap } from './auditPort.ts';
import type { Head } from './chains.ts';

/** One record of a chain, with who wrote it and when. */
export interface DatedLink {
  readonly device: string;
  readonly seq: number;
  /** Hash of the record before it; null for the first. */
  readonly previous: string | null;
  readonly hash: string;
  readonly person: PersonId;
  readonly at: Instant;
}

/**
 * Where the chains of one compartment are broken: lines missing between two others, at the beginning or at the end, and
 * places where what is there does not fit. Nothing where `chainsAreWhole` has nothing to say. Without a head only the
 * ends cannot be judged, except against where they were `seen` before.
 */
export function chainGaps(
  links: readonly DatedLink[],
  head: Head | null,
  seen: Head['chains'] = {},
): readonly ChainGap[] {
  const named = [...Object.keys(head?.chains ?? {}), ...Object.keys(seen)];
  const devices = new Set([...named, ...links.map(({ device }) => device)]);
  return [...devices].flatMap((device) => {
    const chain = links.filter((link) => link.device === device).sort((a, b) => a.seq - b.seq);
    const end = head !== null && Object.hasOwn(head.chains, device) ? head.chains[device] : undefined;
    const before = Object.hasOwn(seen, device) ? seen[device] : undefined;
    return gapsOf(chain, head === null ? 'unknown' : (end ?? { seq: 0, hash: '' }), before);
  });
}

interface End {
  readonly seq: number;
  readonly hash: string;
}

function gapsOf(
  chain: readonly DatedLink[],
  end: End | 'unknown',
  seen: End | undefined,
): readonly ChainGap[] {
  const gaps: ChainGap[] = [];
  let last: DatedLink | null = null;
  const gap = (missing: number, next: DatedLink | null): void => {
    const person = (next ?? last)?.person ?? null;
    gaps.push({ person, missing, after: last?.at ?? null, before: next?.at ?? null });
  };
  for (const link of chain) {
    const missing: number = link.seq - (last?.seq ?? 0) - 1;
    if (missing > 0) gap(missing, link);
    else if (missing < 0 || link.previous !== (last?.hash ?? null)) gap(0, link);
    // The chain was written anew from here on, by somebody who could seal a new end.
    else if (link.seq === seen?.seq && link.hash !== seen.hash) gap(0, link);
    last = link;
  }
  const reached = last?.seq ?? 0;
  const cut = Math.max(end === 'unknown' ? 0 : end.seq, seen?.seq ?? 0) - reached;
  if (cut > 0) gap(cut, null);
  else if (end === 'unknown') return gaps;
  else if (end.seq < reached || (last !== null && last.hash !== end.hash)) gap(0, null);
  return gaps;
}
