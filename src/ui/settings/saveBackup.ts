import type { VaultControl } from '../ports.ts';

/** Makes the backup and hands it to the browser as a file. Resolves with the file's name. */
export async function saveBackup(vault: VaultControl): Promise<string> {
  const { fileName, bytes } = await vault.backup();
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return fileName;
}
