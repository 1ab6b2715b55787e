import * as z from 'zod/mini';
import type { AnyEntry } from '../entries/entry.ts';

/** Where each device's chain of one compartment ends. Sealed beside the entries, in the same transaction. */
const headSchema = z.strictObject({
  chains: z.record(z.string(), z.strictObject({ seq: z.int(), hash: z.string() })),
  /** Revision of the compartment's summary; 0 when there is none. */
  summary: z.int(),
  /** A head had to be begun anew over damage: from then on the gap cannot be told, so it is always said. */
  begunAnew: z.boolean(),
});
export type Head = z.infer<typeof headSchema>;
export const readHead = (value: unknown): Head => z.parse(headSchema, value);
export interface Link {
  readonly entry: Pick<AnyEntry, 'device' | 'chainSeq' | 'previousInChain'>;
  /** SHA-256 of the sealed record, base64url. */
  readonly hash: string;
}

/**
 * Whether the entries of one compartment are all that were ever written there: each device's chain whole, linked,
 * and as long as its head says. As many gaps as there are damaged records are explained by those.
 */
export function chainsAreWhole(links: readonly Link[], head: Head | null, damaged: number): boolean {
  if (head === null) return links.length === 0 && damaged === 0;
  if (head.begunAnew) return false;
  let missing = 0;
  for (const device of new Set([...Object.keys(head.chains), ...links.map(({ entry }) => entry.device)])) {
    const chain = links
      .filter(({ entry }) => entry.device === device)
      .sort((a, b) => a.entry.chainSeq - b.entry.chainSeq);
    const end = Object.hasOwn(head.chains, device) ? head.chains[device] : undefined;
    const gaps = gapsOf(chain, end);
    if (gaps === null) return false;
    missing += gaps;
  }
  return missing <= damaged;
}

/** Records missing from one chain; null when what is there does not fit together. */
function gapsOf(
  chain: readonly Link[],
  end: { readonly seq: number; readonly hash: string } | undefined,
): number | null {
  let missing = 0;
  let before: Link | null = null;
  for (const link of chain) {
    const gap = link.entry.chainSeq - (before === null ? 0 : before.entry.chainSeq) - 1;
    if (gap < 0) return null;
    if (gap === 0 && link.entry.previousInChain !== (before === null ? null : before.hash)) return null;
    missing += gap;
    before = link;
  }
  const last = before === null ? 0 : before.entry.chainSeq;
  if (end === undefined || last > end.seq) return null;
  if (last === end.seq && before?.hash !== end.hash) return null;
  return missing + end.seq - last;
}

/** The chains as the records at hand show them, for a head that has to be begun anew. */
export function chainsOf(links: readonly Link[]): Head['chains'] {
  const chains: Record<string, { seq: number; hash: string }> = {};
  for (const { entry, hash } of links) {
    const known = chains[entry.device];
    if (known === undefined || known.seq < entry.chainSeq)
      chains[entry.device] = { seq: entry.chainSeq, hash };
  }
  return chains;
}
