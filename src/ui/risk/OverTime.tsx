import type { RiskTimeline } from '../../flow/riskTimeline.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { PictureOrTable } from '../kit/PictureOrTable.tsx';
import { useLanguage } from '../useText.tsx';
import { timelineRows } from './inWords.ts';
import { Picture } from './Picture.tsx';
import { useRiskHistoryWords } from './words.ts';

/** The picture over time, and one press away the table that says the same. On paper stand both. */
export function OverTime(props: {
  readonly timeline: RiskTimeline;
  /** Notes it: called at the press, before the window of the printer opens. */
  readonly onPrint: () => void;
}) {
  const { timeline } = props;
  const words = useRiskHistoryWords();
  const { own } = words;
  const language = useLanguage();
  return (
    <PictureOrTable
      onPrint={props.onPrint}
      words={own}
      renderPicture={(width) => <Picture timeline={timeline} width={width} />}
    >
      <PlainTable
        caption={own.tableCaption}
        columns={[own.day, own.kind, own.said]}
        rows={timelineRows(timeline, words).map((row) => ({
          key: row.key,
          heading: shownDay(row.on, language),
          cells: [row.kind, row.words],
        }))}
      />
    </PictureOrTable>
  );
}
