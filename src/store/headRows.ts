import type { Head } from './chains.ts';

interface Row {
  readonly key: string;
  readonly bytes: Uint8Array;
}
interface Part {
  readonly slot: string;
  readonly also?: readonly string[] | undefined;
}

/** The slot a head or a summary belongs to, also when it waits beside the one that lies there. */
export const slotOfRow = (key: string): string => key.split('.')[0] ?? key;

/**
 * The heads of one compartment. One is the head as it was written here, and names the summary that goes with it. Those of
 * other machines wait beside it under its slot and their own fingerprint (`slot.fingerprint`), their summaries under the
 * same names, until somebody who holds the key signs there or folds the case: then one head stands for all. So heads
 * merge without any key.
 */
export function headRowsOf(
  { slot, also = [] }: Part,
  rows: readonly Row[],
): { readonly main: Row | undefined; readonly beside: readonly Row[] } {
  const slots = [slot, ...also];
  const main = slots.map((one) => rows.find(({ key }) => key === one)).find((found) => found !== undefined);
  return { main, beside: rows.filter((row) => row !== main && slots.includes(slotOfRow(row.key))) };
}

/** Two heads as one: of each device's chain the longer. Where they fork, the records do not fit the one that is kept. */
export function mergedHeads(main: Head, other: Head): Head {
  const chains = { ...main.chains };
  for (const [device, end] of Object.entries(other.chains)) {
    const known = Object.hasOwn(chains, device) ? chains[device] : undefined;
    if (known === undefined || known.seq < end.seq) chains[device] = end;
  }
  return { ...main, chains, begunAnew: main.begunAnew || other.begunAnew };
}
