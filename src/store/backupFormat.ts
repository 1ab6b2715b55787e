import * as z from 'zod/mini';
import { trainingMark } from './keyFormat.ts';
import { tables } from './ports.ts';

/** Version of the backup file's content; the `age` format around it has its own. */
export const backupFormat = 1 as const;

/** Why a backup file was refused, whole. Nothing was written. */
export type BackupRefusal =
  | 'notABackup'
  | 'wrongKey'
  | 'cut'
  | 'tampered'
  | 'malformed'
  | 'newer'
  | 'foreignVault'
  | 'training'
  | 'writeFailed';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const name = z
  .string()
  .check(z.regex(/^(vault|people|person\.[A-Za-z0-9-]{1,64}|stream\.[A-Za-z0-9-]{1,64})$/));
const bytes = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/));

/** Everything a vault is (or, narrowed, what one person opens of it): key files and sealed records, signed by the person who made the backup. */
export const backupContent = z.strictObject({
  format: z.literal(backupFormat),
  type: z.literal('backup'),
  vault: id,
  /** A joining file: narrowed to what this one person opens. A backup of everything has no such field. */
  to: z.optional(id),
  /** Whose own files are in it, where some colleagues have theirs on another machine; without it, everybody's must be. */
  own: z.optional(z.array(id)),
  madeBy: id,
  madeAt: z.string().check(z.maxLength(40)),
  /** Made in training: restored nowhere. */
  training: trainingMark,
  files: z.array(z.strictObject({ name, bytes })),
  records: z.array(
    z.strictObject({
      table: z.enum(tables),
      group: z.string().check(z.maxLength(128)),
      key: z.string().check(z.minLength(1), z.maxLength(128)),
      bytes,
    }),
  ),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type BackupContent = z.infer<typeof backupContent>;
