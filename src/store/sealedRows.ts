import type { Blobs } from './ports.ts';
import { VaultProblem } from './problem.ts';

/** Sealed records as they came, of one stream. */
export type Rows = readonly { readonly table: string; readonly key: string; readonly bytes: Uint8Array }[];

/** Records to be read as if they lay in a store. Nothing is ever written there. */
export const sealedIn = (rows: Rows): Blobs => ({
  get: async (table, key) => rows.find((row) => row.table === table && row.key === key)?.bytes,
  ofGroup: async (table) => rows.filter((row) => row.table === table),
  all: async () => [],
  write: () => Promise.reject(new VaultProblem('failed', 'a file is not written to')),
  close: async () => undefined,
});
