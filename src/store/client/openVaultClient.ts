import type { Draft, DraftChange, DraftInfo } from '../../entries/draft.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../../entries/entry.ts';
import type { DraftId, Instant, LocalDate } from '../../entries/ids.ts';
import type { StreamSummary, Summary } from '../../entries/summary.ts';
import type { ReadStream } from '../ports.ts';
import type { StorePort } from './messagePort.ts';
import type { DutyNumber, Reminder } from './messages.ts';

/** Signed work. Signing takes two questions, because only the page knows how to summarise a stream. */
export function storeCases(port: StorePort) {
  return {
    summaries: (): Promise<readonly StreamSummary[]> => port.ask('summaries', {}),
    read: async (stream: StreamRef): Promise<ReadStream & { readonly stream: StreamRef }> => ({
      ...(await port.ask('read', { stream })),
      stream,
    }),
    sign: async (request: {
      readonly stream: StreamRef;
      readonly unsigned: readonly Unsigned[];
      readonly summarise: (entries: readonly AnyEntry[]) => Summary;
      readonly draft: DraftId | null;
    }): Promise<readonly AnyEntry[]> => {
      const { stream, unsigned, summarise, draft } = request;
      const { token, signed, whole } = await port.ask('prepare', { stream, unsigned });
      await port.ask('commit', { token, summary: summarise(whole), draft });
      return signed;
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
