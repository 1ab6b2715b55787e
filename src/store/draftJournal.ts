import type { Draft } from '../entries/draft.ts';
import { asDraftId, newId } from '../entries/ids.ts';
import { toBase64url } from './base64url.ts';
import { randomBytes } from './bytes.ts';
import { openJson, ownKeyFor, ownPlace, type Context } from './context.ts';
import { journalKey, openPen, penOf, type DraftPen } from './draftPen.ts';
import { headerOf, seal } from './envelope.ts';
import {
  applyRecord,
  changesRecord,
  journalBytes,
  penRecord,
  readJournalRecord,
  wholeRecord,
  type JournalRecord,
} from './journalRecord.ts';
import { ownKey } from './member.ts';
import type { BlobWrite, OpenVault, Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { newKeyId, sealingKey, type SealingKey } from './sealingKey.ts';

/** A journal is written anew as one whole record after this many records or bytes. */
const mostRecords = 64;
const mostBytes = 256 * 1024;

/** A draft as it was read, and where its journal goes on. */
interface Journal {
  readonly draft: Draft;
  readonly next: number;
  readonly keys: readonly string[];
  readonly bytes: number;
}
type Row = { readonly key: string; readonly bytes: Uint8Array };

export interface DraftJournal {
  readonly drafts: OpenVault['drafts'];
  /**
   * Ends a draft in the transaction that signs it: after the changes on their way, and none comes behind it.
   * Throws `failed` when the draft has ended before.
   */
  end(draft: string, commit: (removal: readonly BlobWrite[]) => Promise<void>): Promise<void>;
  /** A handle that can add to this one draft and open nothing: see `draftPen.ts`. */
  pen(draft: string, stamp: Stamp): Promise<DraftPen>;
  /** Writes every draft as one whole record under the newest own key. */
  reseal(): Promise<void>;
}

/** The append-only journal of unfinished work, sealed under the person's own key. */
export function openDraftJournal(context: Context): DraftJournal {
  const { blobs, member } = context;
  const journals = new Map<string, Journal>();
  const queues = new Map<string, Promise<unknown>>();

  /** One after the other per draft: changes are committed in the order they were sent. */
  const inTurn = <T>(draft: string, act: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(draft) ?? Promise.resolve()).then(act, act);
    const settled = turn.catch(() => undefined);
    queues.set(draft, settled);
    void settled.then(() => queues.get(draft) === settled && queues.delete(draft));
    return turn;
  };
  const put = async (
    draft: string,
    seq: number,
    content: JournalRecord,
  ): Promise<BlobWrite & { bytes: Uint8Array }> => {
    const key = journalKey(draft, seq);
    const bytes = await seal(ownKey(member), ownPlace(context, key, 'draft', seq), journalBytes(content));
    return { put: 'journal', group: draft, key, bytes };
  };
  const read = async (draft: string): Promise<Journal> => {
    const journal = await readJournal(context, draft, await blobs.ofGroup('journal', draft));
    if (journal === null) throw new VaultProblem('damaged');
    return journal;
  };
  const removal = async (draft: string): Promise<readonly BlobWrite[]> =>
    (await blobs.ofGroup('journal', draft)).map(({ key }) => ({ remove: 'journal', key }));

  const drafts: OpenVault['drafts'] = {
    list: async () => {
      const groups = new Map<string, Row[]>();
      for (const { group, key, bytes } of await blobs.all('journal')) {
        const rows = groups.get(group) ?? [];
        rows.push({ key, bytes });
        groups.set(group, rows);
      }
      const found = await Promise.all([...groups].map(([draft, rows]) => readJournal(context, draft, rows)));
      return found.flatMap((journal) => (journal === null ? [] : [journal.draft]));
    },
    begin: async (info, stamp) => {
      const draft = newId();
      const write = await put(draft, 1, wholeRecord(info, {}, stamp.instant));
      await blobs.write([write]);
      const kept = { id: draft, info, values: {}, savedAt: stamp.instant };
      journals.set(draft, { draft: kept, next: 2, keys: [journalKey(draft, 1)], bytes: write.bytes.length });
      return asDraftId(draft);
    },
    open: (draft) => inTurn(draft, async () => (await read(draft)).draft),
    change: (draft, changes, stamp) =>
      inTurn(draft, async () => {
        const journal = journals.get(draft) ?? (await read(draft));
        const content = changesRecord(changes, stamp.instant);
        const after = applyRecord(draft, journal.draft, content);
        if (after === null) throw new VaultProblem('damaged');
        const compact = journal.keys.length >= mostRecords || journal.bytes >= mostBytes;
        const write = await put(
          draft,
          journal.next,
          compact ? wholeRecord(after.info, after.values, stamp.instant) : content,
        );
        const key = journalKey(draft, journal.next);
        const gone: readonly BlobWrite[] = compact
          ? journal.keys.map((old) => ({ remove: 'journal', key: old }))
          : [];
        // Until the write has settled nobody knows what stands: the next change reads again.
        journals.delete(draft);
        await blobs.write([write, ...gone]);
        journals.set(draft, {
          draft: after,
          next: journal.next + 1,
          keys: compact ? [key] : [...journal.keys, key],
          bytes: write.bytes.length + (compact ? 0 : journal.bytes),
        });
      }),
    discard: (draft) =>
      inTurn(draft, async () => {
        journals.delete(draft);
        await blobs.write(await removal(draft));
      }),
  };
  return {
    drafts,
    end: (draft, commit) =>
      inTurn(draft, async () => {
        const gone = await removal(draft);
        // Nothing left of it: it ended with another signature, or was thrown away. Nothing is signed from it twice.
        if (gone.length === 0) throw new VaultProblem('failed', 'signed before');
        await commit(gone);
        journals.delete(draft);
      }),
    pen: (draft, stamp) =>
      inTurn(draft, async () => {
        const { next } = await read(draft);
        const id = newKeyId();
        const key = randomBytes(32);
        const write = await put(draft, next, penRecord(id, toBase64url(key), stamp.instant));
        await blobs.write([write]);
        // What the pen adds is not known here: whoever goes on with the draft reads it again.
        journals.delete(draft);
        const place = { vault: member.vault, person: member.person };
        return openPen({ blobs, ...place, draft, key: await sealingKey(id, 0, key), next: next + 1 });
      }),
    reseal: async () => {
      for (const { id } of await drafts.list())
        await inTurn(id, async () => {
          const { draft, next, keys } = await read(id);
          journals.delete(id);
          const write = await put(id, next, wholeRecord(draft.info, draft.values, draft.savedAt));
          await blobs.write([write, ...keys.map((key): BlobWrite => ({ remove: 'journal', key }))]);
        });
    },
  };
}

/**
 * Puts a draft together from its journal. Records that cannot be opened are passed over, so that one damaged change
 * does not take the text around it along; null when no whole record opens with this person's keys.
 */
async function readJournal(context: Context, draft: string, rows: readonly Row[]): Promise<Journal | null> {
  let found: Draft | null = null;
  let bytes = 0;
  let last = 0;
  const pens: SealingKey[] = [];
  for (const row of [...rows].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    last = Math.max(last, Number(row.key.slice(draft.length + 1)));
    bytes += row.bytes.length;
    const content = await openRecord(context, row, pens);
    if (content === null) continue;
    if (content.kind === 'pen') pens.push(await penOf(content));
    found = applyRecord(draft, found, content);
  }
  const keys = rows.map(({ key }) => key);
  return found === null ? null : { draft: found, next: last + 1, keys, bytes };
}

async function openRecord(
  context: Context,
  { key, bytes }: Row,
  pens: readonly SealingKey[],
): Promise<JournalRecord | null> {
  try {
    const header = headerOf(bytes);
    const own = ownKeyFor(context, header) ?? pens.find(({ id }) => id === header.keyId);
    const seq = Number(key.slice(-10));
    if (own === undefined || header.revision !== seq) return null;
    return readJournalRecord(await openJson(own, ownPlace(context, key, 'draft', seq), bytes));
  } catch {
    return null;
  }
}
