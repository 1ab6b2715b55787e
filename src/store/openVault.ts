import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import { caseFilesOf } from './caseFilesOf.ts';
import { contextOf } from './context.ts';
import { openDraftJournal } from './draftJournal.ts';
import { fileNames, writeKeyFile } from './keyFormat.ts';
import type { Member } from './member.ts';
import { ownFileOf } from './ownFile.ts';
import { openOwnBook } from './ownBook.ts';
import { rememberDamage } from './rememberDamage.ts';
import type { ReadStream } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { openReminders } from './reminders.ts';
import { staffOf } from './staff.ts';
import type { Prepared } from './signing.ts';
import { rootByPassphrase, withPassphrase } from './unlockSlots.ts';
import type { VaultInside } from './vaultInside.ts';
import type { VaultNeeds } from './vaultNeeds.ts';

/** Nothing is signed up to the first question: fetched with the first signature. */
const signing = () => import('./signing.ts');
const committing = () => import('./committing.ts');

/** Puts an unlocked person and the ports together. */
export function openVaultOf(member: Member, label: string, needs: VaultNeeds): VaultInside {
  const context = contextOf(member, needs);
  const book = openOwnBook(context);
  const journal = openDraftJournal(context);
  const waiting = new Map<string, Prepared>();
  /** The last one committed: asked once more, because the answer was lost on its way, it is answered once more. */
  let committed: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const read = async (stream: StreamRef): Promise<ReadStream> => {
    // First what was seen, then what is there: another tab may write in between, and newer is no rollback.
    const seen = (await book.row(stream.id))?.heads ?? {};
    const found = await readStream(context, stream);
    const rolledBack = (found.keys?.file.compartments ?? []).flatMap(({ compartment, slot }) => {
      const state = found.compartments.get(compartment);
      const known = found.damaged.some(({ record }) => record === slot);
      const older = state !== undefined && Object.hasOwn(seen, slot) && state.revision < (seen[slot] ?? 0);
      return older && !known ? [{ record: slot, why: 'chain' as const }] : [];
    });
    const damaged = [...found.damaged, ...rolledBack, ...(await falseMark(stream))];
    void inTurn(() => rememberDamage(book, stream, damaged.length > 0)).catch(() => undefined);
    return { entries: found.entries, damaged, closedTo: found.closedTo };
  };
  /** A mark that says this case is gone, and was put there by nobody who may erase it. */
  const falseMark = async ({ id }: StreamRef): Promise<ReadStream['damaged']> => {
    if ((await needs.blobs.get('tombstones', id)) === undefined) return [];
    const { markOn } = await import('./goneMarks.ts');
    return (await markOn(context, id)) === 'forged' ? [{ record: id, why: 'tampered' }] : [];
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
    context,
    book,
    journal,
    inTurn,
    forgetPrepared,
    read,
    summaries: () => inTurn(() => book.summaries()),
    prepare: (stream, unsigned, stamp) =>
      inTurn(async () => {
        const { prepareEntries } = await signing();
        // Only the newest preparation of a stream stands on what is there.
        forgetPrepared(stream.id);
        const prepared = await prepareEntries(context, book, stream, unsigned, stamp);
        const token = newId();
        waiting.set(token, prepared);
        return { token, signed: prepared.signed, whole: prepared.whole };
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
        const { keys, entries, compartments } = found;
        const nothing = {
          stream,
          keys,
          newFile: false,
          signed: [],
          whole: entries,
          sealed: [],
          heads: new Map(),
          compartments,
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
    caseFiles: caseFilesOf(() => vault),
    staff: staffOf(() => vault, needs.kdf),
  };
  return vault;
}
