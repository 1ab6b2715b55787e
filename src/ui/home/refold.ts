import type { StreamSummary, Summary } from '../../entries/summary.ts';
import { summariseGroup } from '../../flow/groups/summariseGroup.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { hasNews, partsOf } from '../../flow/newsBeside.ts';
import { machineVersion, summarise } from '../../flow/summarise.ts';

/** Written by an earlier machine, or by somebody who could not read all of it: it may lack what would be said here. */
export const isStale = ({ summary }: StreamSummary): boolean =>
  partsOf(summary).some((part) => part.machineVersion !== machineVersion);

/** What a group leader reads rests on its own compartment alone, so it is whole whenever that one is. */
function whatIsWhole({ participation }: Summary, closedTo: readonly string[], stale: StreamSummary): Summary {
  // Written once and no more: the other parts stay as they are, and the case stays stale for this person.
  const isNew = stale.summary.participation?.machineVersion !== machineVersion;
  return participation === undefined || !isNew || closedTo.includes('participation') ? {} : { participation };
}

/**
 * Folds cases and groups anew whose summaries are such, one after the other, each in a moment of rest. What
 * cannot be read whole by this person keeps its summary, unless it lacks news of another machine: then they fold what they
 * see, as when they sign there. `stopped` is asked before each; a failure ends it quietly,
 * and the next visit goes on. Returns whether anything was written.
 */
export async function refold(
  cases: Pick<CaseStore, 'read' | 'refresh'>,
  summaries: readonly StreamSummary[],
  stopped: () => boolean,
  atRest: () => Promise<void>,
): Promise<boolean> {
  let written = false;
  for (const stale of summaries.filter(isStale)) {
    await atRest();
    if (stopped()) return written;
    const stream = { type: stale.type ?? 'case', id: stale.stream } as const;
    try {
      const { entries, damaged, closedTo } = await cases.read(stream);
      if (damaged.length > 0 || entries.length === 0) continue;
      const whole = stream.type === 'group' ? summariseGroup(entries) : summarise(entries);
      const partly = stream.type === 'case' && closedTo.length > 0 && !hasNews(stale.summary);
      const summary = partly ? whatIsWhole(whole, closedTo, stale) : whole;
      if (Object.keys(summary).length === 0) continue;
      await cases.refresh(stream, summary);
      written = true;
    } catch {
      return written;
    }
  }
  return written;
}
