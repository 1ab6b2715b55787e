import type { StreamSummary, Summary, SummaryPart } from '../../entries/summary.ts';
import { isAboutCase } from '../../flow/aboutCases.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { machineVersion, summarise } from '../../flow/summarise.ts';

const parts = ({ contact, intake, caseFile, participation, group }: Summary): readonly SummaryPart[] =>
  [contact, intake, caseFile, participation, group].filter((part) => part !== undefined);
/** Written by an earlier machine: it may lack what this one would say. */
export const isStale = ({ summary }: StreamSummary): boolean =>
  parts(summary).some((part) => part.machineVersion !== machineVersion);

/** The store found news of another machine beside it: `src/store/changedRows.ts` says so with no version at all. */
const hasNews = ({ summary }: StreamSummary): boolean =>
  parts(summary).some((part) => part.machineVersion === '');

/** Only who opens groups fetches it. */
const foldOfGroups = async () => (await import('../../flow/groups/summariseGroup.ts')).summariseGroup;

/**
 * Folds cases and groups anew whose summaries an earlier machine wrote, one after the other, each in a moment of rest. What
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
      const fold = stream.type === 'group' ? await foldOfGroups() : summarise;
      const { entries, damaged, closedTo } = await cases.read(stream);
      // What a group leader reads of a case, they open all of.
      const partly = closedTo.length > 0 && !hasNews(stale) && isAboutCase(stale);
      if (damaged.length > 0 || partly || entries.length === 0) continue;
      await cases.refresh(stream, fold(entries));
      written = true;
    } catch {
      return written;
    }
  }
  return written;
}
