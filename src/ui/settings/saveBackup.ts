import type { VaultControl } from '../ports.ts';
import { saveFile } from '../saveFile.ts';

/** Makes the backup and hands it to the browser as a file. Resolves with the file's name. */
export async function saveBackup(vault: VaultControl): Promise<string> {
  const { fileName, bytes } = await vault.backup();
  saveFile(fileName, bytes);
  return fileName;
}
