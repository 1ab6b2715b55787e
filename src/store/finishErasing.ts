import type { Context } from './context.ts';
import { fileNames } from './keyFormat.ts';

/** After a crash between mark and keys: whatever was erased, or is away, has no keys any more. */
export async function finishErasing({ blobs, keyFiles }: Pick<Context, 'blobs' | 'keyFiles'>): Promise<void> {
  for (const { key } of await blobs.all('tombstones')) {
    const name = fileNames.stream(key);
    // A key file half erased cannot be read any more, and is to go all the same.
    const left = await keyFiles.read(name).then(
      (bytes) => bytes !== undefined,
      () => true,
    );
    if (left) await keyFiles.remove(name);
  }
}
