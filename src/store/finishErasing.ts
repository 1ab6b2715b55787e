import type { Context } from './context.ts';
import { fileNames } from './keyFormat.ts';

/**
 * After a crash between mark and keys: whatever was erased, or is away, has no keys any more. A mark that does not hold
 * takes none. What judges marks is fetched only when keys are left.
 */
export async function finishErasing(context: Context): Promise<void> {
  const { blobs, keyFiles } = context;
  for (const { key, bytes } of await blobs.all('tombstones')) {
    const name = fileNames.stream(key);
    // A key file half erased cannot be read any more, and is to go all the same.
    const left = await keyFiles.read(name).then(
      (file) => file !== undefined,
      () => true,
    );
    if (!left) continue;
    const { judgeMark } = await import('./goneMarks.ts');
    if ((await judgeMark(context, key, bytes)) === 'gone') await keyFiles.remove(name);
  }
}
