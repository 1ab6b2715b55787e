import type { DraftChange } from '../../entries/draft.ts';
import type { DraftId, Instant } from '../../entries/ids.ts';
import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Stamp } from '../ports.ts';

type Commit = (draft: DraftId, changes: readonly DraftChange[], stamp: Stamp) => Promise<void>;

export interface DraftQueue {
  /** Resolves at the durable commit. */
  change(draft: DraftId, changes: readonly DraftChange[], stamp: Stamp): Promise<Instant>;
  /** Resolves when nothing of this draft (or of any) is under way. */
  settled(draft?: DraftId): Promise<void>;
}

interface Waiting {
  readonly changes: readonly DraftChange[];
  readonly stamp: Stamp;
  readonly kept: (at: Instant) => void;
  readonly failed: (failure: StoreFailure) => void;
}
interface Line {
  waiting: Waiting[];
  running: Promise<void> | null;
  /** Texts whose last change was not kept: a splice would land in the wrong place until the whole text is set. */
  readonly torn: Set<string>;
}

/**
 * One line per draft. What arrives while a commit is under way goes to disk together in the next one, in the order
 * it was sent. After a failed commit a text must be `set` whole before splices are taken again.
 */
export function queueDrafts(commit: Commit): DraftQueue {
  const lines = new Map<DraftId, Line>();
  const run = async (draft: DraftId, line: Line): Promise<void> => {
    // Never ends before its caller has noted that it runs, even when there is nothing to commit.
    await Promise.resolve();
    while (line.waiting.length > 0) {
      const batch = line.waiting;
      line.waiting = [];
      const takes: Waiting[] = [];
      for (const one of batch) {
        if (fits(line.torn, one.changes)) takes.push(one);
        else one.failed(new StoreFailure('failed'));
      }
      const stamp = takes.at(-1)?.stamp;
      if (stamp === undefined) continue;
      try {
        await commit(
          draft,
          takes.flatMap((one) => one.changes),
          stamp,
        );
        for (const one of takes)
          for (const change of one.changes) if ('set' in change) line.torn.delete(change.set);
        for (const one of takes) one.kept(stamp.instant);
      } catch (error) {
        const failure = failureOf(error);
        // What came behind is refused with it: kept alone it would be out of order.
        const refused = [...takes, ...line.waiting];
        line.waiting = [];
        for (const one of refused) for (const change of one.changes) line.torn.add(pathOf(change));
        for (const one of refused) one.failed(failure);
      }
    }
    line.running = null;
  };
  return {
    change: (draft, changes, stamp) =>
      new Promise((kept, failed) => {
        const line = lines.get(draft) ?? { waiting: [], running: null, torn: new Set<string>() };
        lines.set(draft, line);
        line.waiting.push({ changes, stamp, kept, failed });
        line.running ??= run(draft, line);
      }),
    settled: async (draft) => {
      const wanted = draft === undefined ? [...lines.values()] : [lines.get(draft)];
      for (const line of wanted) await line?.running;
    },
  };
}

const pathOf = (change: DraftChange): string => ('set' in change ? change.set : change.splice);

/** Whether these changes can be applied in order to a draft in which `torn` texts are not as the page thinks. */
function fits(torn: ReadonlySet<string>, changes: readonly DraftChange[]): boolean {
  const whole = new Set<string>();
  for (const change of changes) {
    if ('set' in change) whole.add(change.set);
    else if (torn.has(change.splice) && !whole.has(change.splice)) return false;
  }
  return true;
}
