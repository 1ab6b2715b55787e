import type { StreamRef } from '../../src/entries/entry.ts';
import type { TableName } from '../../src/store/ports.ts';
import type { Vault, VaultNeeds } from '../../src/store/vault.ts';

/** Sealed records as they lie in the store, to be taken, changed and put back. */
export interface Row {
  readonly table: TableName;
  readonly key: string;
  readonly group: string;
  readonly bytes: Uint8Array;
}
export const rowsOf = async ({ blobs }: VaultNeeds, table: TableName): Promise<readonly Row[]> =>
  (await blobs.all(table)).map((row) => ({ table, ...row }));
export const put = ({ blobs }: VaultNeeds, { table, key, group }: Row, bytes: Uint8Array): Promise<void> =>
  blobs.write([{ put: table, group, key, bytes }]);
export const only = (rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows`);
  return row;
};
export const damage = async (vault: Vault, stream: StreamRef) =>
  (await vault.read(stream)).damaged.map(({ why }) => why);
