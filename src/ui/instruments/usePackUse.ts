import { isNewer } from '../../entries/isNewer.ts';
import { packUse, type PackUse, type SeenCase } from '../../rules/instruments/packUse.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

/**
 * Looks through every case of this machine for answers in a pack. Cases that are away in files cannot be looked into,
 * nor what is locked for this person or damaged: then the answer is never "unused".
 */
export function usePackUse(): (pack: { readonly id: string; readonly version: string }) => Promise<PackUse> {
  const { cases, caseFiles, drafts } = usePorts();
  const { teamStream } = useSession();
  return async (pack) => {
    const [summaries, away, unfinished] = await Promise.all([
      cases.summaries(),
      caseFiles.away(),
      drafts.list(),
    ]);
    const seen: SeenCase[] = away.map(() => ({ entries: [], whole: false }));
    for (const { stream, type, damaged } of summaries) {
      if (stream === teamStream.id || type === 'group') continue;
      const contents = await cases.read({ type: 'case', id: stream });
      const whole =
        damaged !== true &&
        contents.damaged.length === 0 &&
        contents.closedTo.length === 0 &&
        !contents.entries.some(isNewer);
      seen.push({ entries: contents.entries, whole });
    }
    return packUse(
      pack,
      seen,
      unfinished.map(({ info, values }) => [info, values]),
    );
  };
}
