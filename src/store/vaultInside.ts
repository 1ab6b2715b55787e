import type { StreamRef } from '../entries/entry.ts';
import type { AuditBatch } from './auditPort.ts';
import type { CaseFiles } from './caseFileFormat.ts';
import type { Context } from './context.ts';
import type { DraftId } from '../entries/ids.ts';
import type { DraftJournal } from './draftJournal.ts';
import type { DraftPen } from './draftPen.ts';
import type { Exchange } from './exchangePort.ts';
import type { OwnWays } from './ownWaysPort.ts';
import type { OwnBook } from './ownBook.ts';
import type { OpenVault, Stamp } from './ports.ts';
import type { Passkeys } from './passkeySlot.ts';
import type { Staff } from './staffPort.ts';

/** An open vault, with the stream that carries staff and settings, and the one that carries audit lines. */
export interface Vault extends OpenVault {
  readonly team: StreamRef;
  /** For training: invented cases alone. Signed in the vault's identity and in every entry of it. */
  readonly training: boolean;
  audit(): Promise<StreamRef>;
  /** The log of the audit, in batches; `true` begins anew with what lies there now. */
  auditLines(afresh: boolean): Promise<AuditBatch>;
  readonly passkeys: Passkeys;
  readonly ownWays: OwnWays;
  readonly caseFiles: CaseFiles;
  /** Whether these numbers may lie where the danger page reads them without a key. */
  mayLayNumbers(numbers: readonly { readonly label: string; readonly number: string }[]): Promise<boolean>;
  /** A handle that can add to this one draft and open nothing. */
  penFor(draft: DraftId, stamp: Stamp): Promise<DraftPen>;
  readonly staff: Staff;
  readonly exchange: Exchange;
}
/** The same with its inner parts, for what has functions but no screens yet (`grantChanges.ts`). */
export interface VaultInside extends Vault {
  readonly context: Context;
  readonly book: OwnBook;
  readonly journal: DraftJournal;
  /** Runs one act that writes entries or keys at a time. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T>;
  /** What was prepared for a stream and not committed can land no more. */
  readonly forgetPrepared: (stream: string) => void;
}
