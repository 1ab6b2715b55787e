import type { Draft, DraftChange, DraftInfo } from '../../entries/draft.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../../entries/entry.ts';
import type { DraftId, Instant, LocalDate, StreamId } from '../../entries/ids.ts';
import type { StreamSummary, Summary } from '../../entries/summary.ts';
import type { EmergencySheets, ReadStream } from '../ports.ts';
import type { StorePort } from './messagePort.ts';
import type { DutyNumber } from './dutyNumber.ts';
import type { Ask, Reminder } from './messages.ts';
import { failureOf } from './storeFailure.ts';

interface KnownSummaries {
  readonly mark: string;
  readonly list: readonly StreamSummary[];
}
const yes = (): boolean => true;
const no = (): boolean => false;

/**
 * Signed work. Signing takes two questions, because only the page knows how to summarise a stream. When the answer
 * to the second is late or lost, the stream itself tells whether the signature landed: nobody is told that nothing
 * was signed when it was, and nothing is signed twice.
 */
export function storeCases(port: StorePort) {
  /** What was sent to be committed and is not known to have landed, by its draft or by the name of its signature. */
  const unsure = new Map<string, readonly AnyEntry[]>();
  const landed = async (stream: StreamRef, signed: readonly AnyEntry[]): Promise<boolean> => {
    const { entries, apart = [] } = await port.ask('read', { stream });
    const there = new Set<string>([...entries.map(({ id }) => id), ...apart]);
    return signed.length > 0 && signed.every(({ id }) => there.has(id));
  };
  const commit = async (
    stream: StreamRef,
    signed: readonly AnyEntry[],
    ask: Ask<'commit'>,
  ): Promise<readonly AnyEntry[]> => {
    try {
      await port.ask('commit', ask);
    } catch (cause) {
      // Locked meanwhile: there is nobody to ask.
      if (!port.running) throw cause;
      const late = failureOf(cause).kind === 'timedOut';
      // Asked again, the same commit is answered when the first one has ended.
      const now = late && (await port.ask('commit', ask).then(yes, no));
      if (!now && !(await landed(stream, signed).catch(no))) throw cause;
    }
    return signed;
  };
  return {
    /** The same list as before, not a copy, for as long as nothing in it has changed. */
    summaries: async (): Promise<readonly StreamSummary[]> => {
      const last = port.remembered.get('summaries') as KnownSummaries | undefined;
      const { mark, text } = await port.ask('summaries', { known: last?.mark ?? null });
      if (text === null && last !== undefined) return last.list;
      const list = JSON.parse(text ?? '[]') as readonly StreamSummary[];
      if (port.running) port.remembered.set('summaries', { mark, list } satisfies KnownSummaries);
      return list;
    },
    read: async (stream: StreamRef): Promise<ReadStream & { readonly stream: StreamRef }> => ({
      ...(await port.ask('read', { stream })),
      stream,
    }),
    openEmergencySheet: (
      stream: StreamRef,
      { group }: { readonly group: StreamId | null },
      said: AnyEntry['rendered'] | null = null,
    ): Promise<EmergencySheets> => port.ask('openEmergencySheet', { stream, group, said }),
    sign: async (request: {
      readonly stream: StreamRef;
      readonly unsigned: readonly Unsigned[];
      readonly summarise: (
        entries: readonly AnyEntry[],
        stood: {
          readonly signed: readonly AnyEntry[];
          readonly closedTo: readonly string[];
          readonly summary: Summary;
        },
      ) => Summary;
      readonly draft: DraftId | null;
      readonly once?: string;
    }): Promise<readonly AnyEntry[]> => {
      const { stream, unsigned, summarise, draft } = request;
      const once = draft ?? request.once;
      const { token, signed, whole, apart, closedTo, stood } = await port.ask('prepare', {
        stream,
        unsigned,
      });
      // Whatever was prepared before can land no more, so what stands in the stream now is all that ever did.
      const before = once === undefined ? undefined : unsure.get(once);
      const there = new Set<string>([...whole.map(({ id }) => id), ...apart]);
      if (before !== undefined && before.every(({ id }) => there.has(id))) return before;
      if (once !== undefined) unsure.set(once, signed);
      const summary = summarise(whole, { signed, closedTo, summary: stood });
      const done = await commit(stream, signed, { token, summary, draft });
      if (once !== undefined) unsure.delete(once);
      return done;
    },
    refresh: async (stream: StreamRef, summary: Summary): Promise<void> => {
      await port.ask('refreshSummary', { stream, summary });
    },
  };
}

/**
 * Drafts. Each change leaves for the Worker at once. After a change was refused, the next one to that text must
 * `set` it whole: the Worker refuses splices until then.
 */
export function storeDrafts(port: StorePort) {
  return {
    list: (): Promise<readonly Draft[]> => port.ask('listDrafts', {}),
    begin: (info: DraftInfo): Promise<DraftId> => port.ask('beginDraft', { info }),
    open: (draft: DraftId): Promise<Draft> => port.ask('openDraft', { draft }),
    change: (draft: DraftId, changes: readonly DraftChange[]): Promise<{ readonly savedAt: Instant }> =>
      port.ask('changeDraft', { draft, changes }),
    discard: async (draft: DraftId): Promise<void> => {
      await port.ask('discardDraft', { draft });
    },
  };
}

export function storeReminders(port: StorePort) {
  return {
    list: (): Promise<readonly Reminder[]> => port.ask('listReminders', {}),
    keep: async (handle: string, on: LocalDate): Promise<void> => {
      await port.ask('keepReminder', { handle, on });
    },
    drop: async (reminder: string): Promise<void> => {
      await port.ask('dropReminder', { reminder });
    },
  };
}

/** The public numbers of the danger page: readable without unlocking. */
export function storeDutyNumbers(port: StorePort) {
  return {
    read: (): Promise<readonly DutyNumber[]> => port.ask('readDutyNumbers', {}),
    keep: async (numbers: readonly DutyNumber[]): Promise<void> => {
      await port.ask('keepDutyNumbers', { numbers });
    },
  };
}
