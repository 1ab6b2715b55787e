import { fromBase64url } from './base64url.ts';
import type { BackupContent } from './backupFormat.ts';
import { contextOf } from './context.ts';
import { judgeMark } from './goneMarks.ts';
import { memoryBlobs } from './memoryBlobs.ts';
import { memoryKeyFiles } from './memoryKeyFiles.ts';
import type { Member } from './member.ts';
import type { Blobs, KeyFiles } from './ports.ts';

/**
 * Streams that a mark in this store keeps away. One that cannot be judged with the keys at hand counts: what a lead
 * erased must not come back because somebody who has stopped since restores an old backup.
 */
export async function keptAway(
  member: Member,
  blobs: Blobs,
  keyFiles: KeyFiles,
): Promise<ReadonlySet<string>> {
  const context = contextOf(member, { blobs, keyFiles, modelVersion: '' }, async () => new Set());
  const away = new Set<string>();
  for (const { key, bytes } of await blobs.all('tombstones'))
    if ((await judgeMark(context, key, bytes)) !== 'forged') away.add(key);
  return away;
}

/** The same of a backup's content, read as a store of its own. */
export async function keptAwayIn(member: Member, content: BackupContent): Promise<ReadonlySet<string>> {
  if (!content.records.some(({ table }) => table === 'tombstones')) return new Set();
  const blobs = memoryBlobs();
  const keyFiles = memoryKeyFiles();
  await blobs.write(
    content.records.map(({ table, group, key, bytes }) => ({
      put: table,
      group,
      key,
      bytes: fromBase64url(bytes),
    })),
  );
  for (const { name, bytes } of content.files) await keyFiles.write(name, fromBase64url(bytes));
  return keptAway(member, blobs, keyFiles);
}
