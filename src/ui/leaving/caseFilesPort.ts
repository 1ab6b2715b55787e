import type { LocalDate, StreamId } from '../../entries/ids.ts';

/** Why a file with a case was refused, whole: nothing was written and nothing taken away. */
export type CaseFileRefusal =
  | 'notACaseFile'
  | 'foreignVault'
  | 'cut'
  | 'tampered'
  | 'malformed'
  | 'newer'
  | 'erased'
  | 'alreadyHere'
  | 'older'
  | 'notAllOpen'
  | 'changed'
  | 'damagedHere'
  | 'notHere';
type RefusedFile = { readonly kind: 'refused'; readonly why: CaseFileRefusal };

/** Cases that leave the machine as locked files, come back from them, or are erased for good. */
export interface CaseFiles {
  pack(
    stream: StreamId,
  ): Promise<
    { readonly kind: 'packed'; readonly fileName: string; readonly bytes: Uint8Array } | RefusedFile
  >;
  /**
   * `file`: as it was read back from where it was saved. Whole: it holds exactly what is here. `fileName`: what it says
   * itself that it is called.
   */
  check(
    stream: StreamId,
    file: Uint8Array,
  ): Promise<{ readonly kind: 'whole'; readonly fileName: string } | RefusedFile>;
  /** From then on only the file of this name brings the case back. */
  letGo(
    stream: StreamId,
    file: Uint8Array,
  ): Promise<{ readonly kind: 'gone'; readonly fileName: string } | RefusedFile>;
  /** The files that cases left with, the newest first. Nothing else is kept of them. */
  away(): Promise<
    readonly { readonly stream: StreamId; readonly on: LocalDate; readonly fileName: string }[]
  >;
  takeIn(file: Uint8Array): Promise<{ readonly kind: 'returned'; readonly stream: StreamId } | RefusedFile>;
  erase(stream: StreamId): Promise<void>;
}
