import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PointList } from '../kit/PointList.tsx';
import type { ChainGap, ChainReport } from './auditPort.ts';
import { useAuditWords } from './words.ts';

const mostGaps = 20;

/** Whether the log is whole; if not, whose lines are missing, how many, and between which moments. */
export function ChainNotice(props: {
  readonly chain: ChainReport;
  readonly nameOf: (person: string) => string;
  readonly when: (instant: string) => string;
}) {
  const { chain } = props;
  const words = useAuditWords().chain;
  const said = (gap: ChainGap): string => {
    const who = gap.person === null ? null : props.nameOf(gap.person);
    const after = gap.after === null ? null : props.when(gap.after);
    const before = gap.before === null ? null : props.when(gap.before);
    return gap.missing === 0
      ? words.unfit(who, before ?? after)
      : words.missing(gap.missing, who, after, before);
  };
  const points = [
    ...chain.gaps.slice(0, mostGaps).map(said),
    ...(chain.gaps.length > mostGaps ? [words.more(chain.gaps.length - mostGaps)] : []),
    ...(chain.unreadable > 0 ? [words.unreadable(chain.unreadable)] : []),
    ...(chain.endUnknown ? [words.endUnknown] : []),
    ...(chain.rolledBack ? [words.rolledBack] : []),
  ];
  if (points.length === 0) return <Notice tone="done">{words.whole}</Notice>;
  return (
    <Notice tone="warning" urgent title={words.broken}>
      <Stack>
        <PointList points={points} />
        <p>{words.why}</p>
        <p>{words.whatToDo}</p>
      </Stack>
    </Notice>
  );
}
