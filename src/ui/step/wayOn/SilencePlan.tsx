import { useMemo } from 'react';
import { isNewer } from '../../../entries/isNewer.ts';
import { kinds } from '../../../entries/kinds.ts';
import { TextAsWritten } from '../../kit/layout.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useEntriesOfCase } from '../notices/KnownOfCase.tsx';
import { useWayOnWords } from './words.ts';

/** What was agreed for silence, from the safety plan that was signed last: read before anybody tries anything. */
export function SilencePlan() {
  const words = useWayOnWords().silence;
  const entries = useEntriesOfCase();
  const agreed = useMemo(() => {
    const entry = entries.findLast((each) => each.kind === 'safetyPlan');
    const read = entry === undefined || isNewer(entry) ? null : kinds.safetyPlan.body.safeParse(entry.body);
    if (read?.success !== true) return null;
    const { ifSilent, measures = [] } = read.data;
    return { ifSilent, measures: measures.filter(({ block }) => block === 'ifSilent') };
  }, [entries]);
  const nothing = agreed === null || ((agreed.ifSilent ?? '') === '' && agreed.measures.length === 0);
  return (
    <Panel title={words.title}>
      {nothing && <p>{words.none}</p>}
      {agreed?.ifSilent !== undefined && <TextAsWritten>{agreed.ifSilent}</TextAsWritten>}
      {agreed !== null && agreed.measures.length > 0 && (
        <PointList
          points={agreed.measures.map(({ what, who, when }) => words.measure(what, who ?? '–', when ?? '–'))}
        />
      )}
    </Panel>
  );
}
