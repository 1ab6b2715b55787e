import type { LocalDate } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { PictureOrTable, SmallPictures } from '../kit/PictureOrTable.tsx';
import { useLanguage } from '../useText.tsx';
import { SeriesPicture } from './SeriesPicture.tsx';
import type { ShownPoint, ShownSeries } from './shownSeries.ts';
import { useMeasureWords } from './words.ts';

/** Small pictures over the same days, and one press away the tables that say the same. On paper stand both. */
export function OverTime(props: {
  readonly series: readonly ShownSeries[];
  readonly today: LocalDate;
  /** Notes it: called at the press, before the window of the printer opens. */
  readonly onPrint: () => void;
}) {
  const { series } = props;
  const { own } = useMeasureWords();
  const days = [props.today, ...series.flatMap(({ points }) => points.map(({ onDay }) => onDay))].sort();
  const first = days[0] ?? props.today;
  const last = days.at(-1) ?? props.today;
  return (
    <PictureOrTable
      onPrint={props.onPrint}
      words={own}
      renderPicture={(whole) => (
        <SmallPictures
          width={whole}
          renderPictures={(width) =>
            series.map((one) => (
              <section key={one.key} aria-label={one.title}>
                <h3>{one.title}</h3>
                <SeriesPicture series={one} first={first} last={last} width={width} />
                <SeriesNote series={one} />
              </section>
            ))
          }
        />
      )}
    >
      {series.map((one) => (
        <SeriesTable key={one.key} series={one} />
      ))}
    </PictureOrTable>
  );
}

function SeriesNote({ series: { note, strong } }: { readonly series: ShownSeries }) {
  if (note === null) return null;
  return (
    <p>
      {strong ? (
        <StatusChip shape="triangle" look="strong">
          {note}
        </StatusChip>
      ) : (
        note
      )}
    </p>
  );
}

function SeriesTable({ series }: { readonly series: ShownSeries }) {
  const { own, kinds } = useMeasureWords();
  const language = useLanguage();
  const bands = series.points.some(({ band }) => band !== '');
  const changes = series.points.some(({ change }) => change !== null);
  const when = ({ moment, from }: ShownPoint): string =>
    moment === null ? (kinds[from] ?? from) : own.moment[moment];
  return (
    <>
      <PlainTable
        caption={own.table(series.title)}
        columns={[
          own.day,
          own.when,
          own.answer,
          ...(bands ? [own.outcome] : []),
          ...(changes ? [own.change] : []),
        ]}
        rows={series.points.map((point) => ({
          key: point.id,
          heading: shownDay(point.onDay, language),
          cells: [
            when(point),
            point.answer,
            ...(bands ? [point.band === '' ? own.noChange : point.band] : []),
            ...(changes ? [point.change === null ? own.noChange : own.changes[point.change]] : []),
          ],
        }))}
      />
      <SeriesNote series={series} />
    </>
  );
}
