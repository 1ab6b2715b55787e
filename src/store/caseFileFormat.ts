import * as z from 'zod/mini';
import type { StreamId, LocalDate } from '../entries/ids.ts';
import type { StreamRef } from '../entries/entry.ts';
import type { Stamp } from './ports.ts';

/** Version of a case file's content; the `age` format around it has its own. */
export const caseFileFormat = 1 as const;

/** Why a case file was refused, whole. Nothing was written, nothing was taken away. */
export type CaseFileRefusal =
  | 'notACaseFile'
  /** Another vault's file, or one that was locked to other keys. */
  | 'foreignVault'
  | 'cut'
  | 'tampered'
  | 'malformed'
  | 'newer'
  /** The case was erased: its file stays outside for good. */
  | 'erased'
  | 'alreadyHere'
  /** Another file than the one the case left with: an older copy would take newer work away. */
  | 'older'
  /** This person's keys do not open all of it. */
  | 'notAllOpen'
  /** What is in the file is not what is here. */
  | 'changed'
  /** Something of the case cannot be read: it stays here, for somebody who can help. */
  | 'damagedHere'
  | 'notHere';

export class CaseFileRefused extends Error {
  readonly why: CaseFileRefusal;
  constructor(why: CaseFileRefusal) {
    super(why);
    this.name = 'CaseFileRefused';
    this.why = why;
  }
}

const id = z.string().check(z.minLength(1), z.maxLength(64));
const bytes = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));
/** What a file is called outside: a random word, nothing of the case. */
export const caseFileName = z.string().check(z.regex(/^sag-[a-z2-9]{8}\.age$/));
export const caseTables = ['entries', 'heads', 'summaries'] as const;

/** One case as it lay in the store: its sealed records, its key file, signed by the person who made the file. */
export const caseFileContent = z.strictObject({
  format: z.literal(caseFileFormat),
  type: z.literal('caseFile'),
  vault: id,
  stream: z.strictObject({ type: z.literal('case'), id }),
  name: caseFileName,
  madeBy: id,
  madeAt: z.string().check(z.maxLength(40)),
  keys: bytes,
  records: z
    .array(
      z.strictObject({
        table: z.enum(caseTables),
        key: z.string().check(z.minLength(1), z.maxLength(128)),
        bytes,
      }),
    )
    .check(z.minLength(1)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type CaseFileContent = z.infer<typeof caseFileContent>;

/** A case that left the machine: nothing but the day, the file's name and the opaque id is kept of it. */
export interface Departure {
  readonly stream: StreamId;
  readonly on: LocalDate;
  readonly fileName: string;
}
export type RefusedFile = { readonly kind: 'refused'; readonly why: CaseFileRefusal };
export type PackedCase =
  | { readonly kind: 'packed'; readonly fileName: string; readonly bytes: Uint8Array }
  | RefusedFile;
/** `fileName`: what the file says it is called, whatever it was saved as. */
export type CheckedCaseFile = { readonly kind: 'whole'; readonly fileName: string } | RefusedFile;
export type LetGo = { readonly kind: 'gone'; readonly fileName: string } | RefusedFile;
export type TakenIn = { readonly kind: 'returned'; readonly stream: StreamId } | RefusedFile;

/** Cases that leave the machine as files, come back from them, or are erased. Part of an open vault. */
export interface CaseFiles {
  /** One `age` file to this person, the other full members and the recovery key. Nothing leaves yet. */
  pack(stream: StreamRef, stamp: Stamp): Promise<PackedCase>;
  /** Whether the file, read back from where it was saved, holds exactly what is here. */
  check(stream: StreamRef, file: Uint8Array): Promise<CheckedCaseFile>;
  /** Checks once more, and takes the case away in one transaction. Asked again after a lost answer, it says the same. */
  letGo(stream: StreamRef, file: Uint8Array, stamp: Stamp): Promise<LetGo>;
  away(): Promise<readonly Departure[]>;
  /** Checks everything before anything is written; then all of it in one transaction, byte for byte. */
  takeIn(file: Uint8Array): Promise<TakenIn>;
  /** Erases a case for good, here or away. Its files and backups are refused from then on. */
  erase(stream: StreamRef, stamp: Stamp): Promise<void>;
}
