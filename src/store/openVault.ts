import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import type { auditReading as AuditReading } from './auditReading.ts';
import { caseFilesOf } from './caseFilesOf.ts';
import { comparedRead } from './comparedRead.ts';
import { contextOf } from './context.ts';
import { openDraftJournal } from './draftJournal.ts';
import { exchangeOf } from './exchange.ts';
import { fileNames, writeKeyFile } from './keyFormat.ts';
import type { Member } from './member.ts';
import { ownFileOf } from './ownFile.ts';
import { openOwnBook } from './ownBook.ts';
import { ownWaysOf } from './ownWays.ts';
import { passkeysOfVault } from './passkeys.ts';
import { rememberRead } from './rememberRead.ts';
import type { ReadStream } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { summaryOf } from './homeIndex.ts';
import { openReminders } from './reminders.ts';
import { staffOf } from './staff.ts';
import { stoppedInTeam } from './stoppedInTeam.ts';
import type { Prepared } from './signing.ts';
import { rootByPassphrase, withPassphrase } from './unlockSlots.ts';
import type { VaultInside } from './vaultInside.ts';
import type { VaultNeeds } from './vaultNeeds.ts';

/** Nothing is signed up to the first question: fetched with the first signature. */
const signing = () => import('./signing.ts');
const committing = () => import('./committing.ts');

/** Puts an unlocked person and the ports together. */
export function openVaultOf(member: Member, label: string, needs: VaultNeeds): VaultInside {
  const context = contextOf(member, needs, stoppedInTeam);
  const book = openOwnBook(context);
  const journal = openDraftJournal(context);
  const waiting = new Map<string, Prepared>();
  /** The last one committed: asked once more, because the answer was lost on its way, it is answered once more. */
  let committed: string | null = null;
  let reading: ReturnType<typeof AuditReading> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const read = async (stream: StreamRef): Promise<ReadStream> => {
    const { read: compared, found } = await comparedRead(context, book, stream);
    void inTurn(() => rememberRead(book, stream, compared.damaged.length > 0, found)).catch(() => undefined);
    return compared;
  };
  const forgetPrepared = (stream: string): void => {
    for (const [token, old] of waiting) if (old.stream.id === stream) waiting.delete(token);
  };
  const vault: VaultInside = {
    person: member.person,
    label,
    team: member.team,
    training: member.training,
    audit: () => context.audit(),
    auditLines: async (afresh) => {
      reading ??= (await import('./auditReading.ts')).auditReading(context, book, inTurn);
      return reading(afresh);
    },
    context,
    book,
    journal,
    inTurn,
    forgetPrepared,
    read,
    openEmergencySheet: async (stream, why, said, stamp) =>
      (await import('./emergencySheet.ts')).openEmergencySheet(vault, stream, why, said, stamp),
    summaries: () => inTurn(() => book.summaries()),
    prepare: (stream, unsigned, stamp) =>
      inTurn(async () => {
        const { prepareEntries } = await signing();
        // Only the newest preparation of a stream stands on what is there.
        forgetPrepared(stream.id);
        const prepared = await prepareEntries(context, book, stream, unsigned, stamp);
        const token = newId();
        waiting.set(token, prepared);
        const { signed, whole, apart, closedTo } = prepared;
        const row = closedTo.length === 0 ? undefined : await book.row(stream.id);
        return {
          token,
          signed,
          whole,
          apart,
          closedTo,
          stood: row === undefined ? {} : summaryOf(row).summary,
        };
      }),
    commit: (token, summary, draft) =>
      inTurn(async () => {
        if (token === committed) return;
        const prepared = waiting.get(token);
        if (prepared === undefined) throw new VaultProblem('failed', 'prepared again, or committed before');
        const { commitPrepared } = await committing();
        if (draft === null) await commitPrepared(context, book, prepared, summary, []);
        else await journal.end(draft, (removal) => commitPrepared(context, book, prepared, summary, removal));
        waiting.delete(token);
        committed = token;
      }),
    refreshSummary: (stream, summary) =>
      inTurn(async () => {
        const { commitPrepared } = await committing();
        const found = await readStream(context, stream);
        if (found.keys === undefined) throw new VaultProblem('damaged');
        const { entries, unknownKeys } = found;
        const { keysForWriting } = await import('./keysForWriting.ts');
        const { saidAnew } = await import('./chainMemory.ts');
        const row = await book.row(stream.id);
        const memory = row?.keys;
        // A summary is written under no key either that somebody knows who is not to read it.
        const writing = await keysForWriting(context, stream, found.keys, new Set(), { memory, unknownKeys });
        const nothing = {
          stream,
          ...writing,
          signed: [],
          whole: entries,
          apart: [],
          closedTo: [],
          sealed: [],
          heads: new Map(),
          compartments: saidAnew(found, row?.chains),
        };
        await commitPrepared(context, book, nothing, summary, []);
        forgetPrepared(stream.id);
      }),
    drafts: journal.drafts,
    penFor: (draft, stamp) => journal.pen(draft, stamp),
    reminders: openReminders(context),
    opensWith: async (passphrase) =>
      (await rootByPassphrase(await ownFileOf(member, needs.keyFiles), passphrase, needs.kdf)) !== null,
    changePassphrase: (passphrase) =>
      inTurn(async () => {
        const file = await ownFileOf(member, needs.keyFiles);
        const changed = await withPassphrase(file, member, passphrase, needs.kdf);
        await needs.keyFiles.write(fileNames.person(member.person), writeKeyFile(changed));
      }),
    newestOwn: () => book.newestOwn(),
    backup: (stamp) => inTurn(async () => (await import('./backup.ts')).makeBackup(context, stamp)),
    passkeys: passkeysOfVault(() => vault),
    ownWays: ownWaysOf(() => vault, needs.kdf),
    mayLayNumbers: async (numbers) => (await import('./leadRole.ts')).mayLayNumbers(context, numbers),
    caseFiles: caseFilesOf(() => vault),
    staff: staffOf(() => vault, needs.kdf),
    exchange: exchangeOf(() => vault),
  };
  return vault;
}
