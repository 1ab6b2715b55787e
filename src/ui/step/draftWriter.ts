import type { DraftChange, DraftValue, DraftValues } from '../../entries/draft.ts';
import type { DraftId, Instant } from '../../entries/ids.ts';
import { StoreProblem, type Drafts, type StoreProblemKind } from '../../flow/ports.ts';
import { spliceBetween } from './spliceBetween.ts';

export interface DraftWriter {
  /** Takes over the values after a change of `path`; sent within a frame. Counts one revision per call. */
  readonly change: (values: DraftValues, path: string) => void;
  /** Sends at once what is waiting, and what failed before. Resolves when it is committed or has failed. */
  readonly flush: () => Promise<void>;
}

export interface DraftWriterOptions {
  readonly drafts: Pick<Drafts, 'change'>;
  readonly draft: DraftId;
  readonly values: DraftValues;
  /** Long texts travel as splices, everything else whole. */
  readonly isLongText: (path: string) => boolean;
  /** All revisions up to this one are durable. Never called while anything before it is in doubt. */
  readonly onSaved: (revision: number, at: Instant) => void;
  readonly onFailed: (problem: StoreProblemKind) => void;
  /** Runs once, before the next frame is painted. */
  readonly soon: (run: () => void) => void;
}

/**
 * Sends every change of one draft at once, coalesced within a frame. After a failure nothing is known about the
 * paths it touched, so they are sent whole, again and again, until a commit is confirmed.
 */
export function createDraftWriter(options: DraftWriterOptions): DraftWriter {
  let current = options.values;
  let revision = 0;
  let waiting = false;
  /** What the store will hold when everything sent has arrived. */
  const sent = new Map<string, DraftValue | undefined>(Object.entries(options.values));
  const dirty = new Set<string>();
  const inDoubt = new Set<string>();

  const changeOf = (path: string): DraftChange => {
    const next = current[path] ?? null;
    const before = sent.get(path);
    if (
      !inDoubt.has(path) &&
      options.isLongText(path) &&
      typeof next === 'string' &&
      typeof before === 'string'
    )
      return { splice: path, ...spliceBetween(before, next) };
    return { set: path, to: next };
  };

  let underWay: Promise<void> = Promise.resolve();
  const send = (): Promise<void> => {
    underWay = sendNow(underWay);
    return underWay;
  };
  const sendNow = async (before: Promise<void>): Promise<void> => {
    waiting = false;
    const paths = new Set([...dirty, ...inDoubt]);
    if (paths.size === 0) return before;
    const changes = [...paths].map(changeOf);
    const retried = new Set(inDoubt);
    const upTo = revision;
    for (const path of paths) sent.set(path, current[path] ?? null);
    dirty.clear();
    try {
      const { savedAt } = await options.drafts.change(options.draft, changes);
      for (const path of retried) inDoubt.delete(path);
      if (inDoubt.size === 0) options.onSaved(upTo, savedAt);
    } catch (problem) {
      for (const path of paths) inDoubt.add(path);
      options.onFailed(problem instanceof StoreProblem ? problem.kind : 'failed');
    }
  };

  return {
    change: (values, path) => {
      current = values;
      revision += 1;
      dirty.add(path);
      if (waiting) return;
      waiting = true;
      options.soon(() => {
        if (waiting) void send();
      });
    },
    flush: send,
  };
}
