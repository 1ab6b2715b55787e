import type { LocalDate } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { TimePicture } from '../kit/TimePicture.tsx';
import { inRows, timeAxis } from '../risk/layOut.ts';
import { useLanguage } from '../useText.tsx';
import type { ShownPoint, ShownSeries } from './shownSeries.ts';
import { numberIn } from './shownSeries.ts';
import { useMeasureWords } from './words.ts';

const gutter = 34;
const lane = { top: 24, height: 72 };
const rowHeight = 20;
/** So many px apart two numbers can both be read. */
const apart = 34;
const changeShape = { better: ' ▲', worse: ' ▼', alike: '' } as const;

/** One small picture: points on their days, nothing joined, the moment by a letter and a change that means something by a shape. */
export function SeriesPicture(props: {
  readonly series: ShownSeries;
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly width: number;
}) {
  const { series, width } = props;
  const { own } = useMeasureWords();
  const language = useLanguage();
  const right = width - 40;
  const axis = timeAxis(props.first, props.last, gutter, right);
  const marks = series.range === null ? wordMarks(series.points, axis.at, width) : null;
  const bottom = lane.top + (marks === null ? lane.height : marks.rows * rowHeight);
  return (
    <TimePicture label={own.picture(series.title)} width={width} height={bottom + 52}>
      {axis.ticks.map(({ day, x }, at) => (
        <g key={day}>
          <line className="kit-time-grid" x1={x} x2={x} y1={lane.top - 12} y2={bottom} />
          <text
            className="kit-time-tick"
            x={x}
            y={bottom + 44}
            textAnchor={at === 0 ? 'start' : at === axis.ticks.length - 1 ? 'end' : 'middle'}
          >
            {shownDay(day, language)}
          </text>
        </g>
      ))}
      {marks === null ? (
        <Points series={series} at={axis.at} right={right} bottom={bottom} />
      ) : (
        marks.placed.map(({ item, x, row, leftwards }) => (
          <text
            key={item.id}
            x={leftwards ? x + 6 : x - 6}
            y={lane.top + row * rowHeight}
            textAnchor={leftwards ? 'end' : 'start'}
          >
            {leftwards ? `${item.answer} ■` : `■ ${item.answer}`}
          </text>
        ))
      )}
      {lettersOf(series.points, axis.at).map(({ key, x, moment }) => (
        <text key={key} x={x} y={bottom + 22} textAnchor="middle">
          {own.letter[moment]}
        </text>
      ))}
    </TimePicture>
  );
}

function Points(props: {
  readonly series: ShownSeries;
  readonly at: (day: string) => number;
  readonly right: number;
  readonly bottom: number;
}) {
  const { series, at, bottom } = props;
  const language = useLanguage();
  const { from, to } = series.range ?? { from: 0, to: 1 };
  const yOf = (value: number): number => bottom - ((value - from) / Math.max(to - from, 1)) * lane.height;
  const labelled = farEnough(series.points, at);
  return (
    <>
      {[from, to].map((end) => (
        <g key={end}>
          <text className="kit-time-tick" x={0} y={yOf(end) + 4}>
            {numberIn(end, language)}
          </text>
          <line className="kit-time-grid" x1={gutter} x2={props.right} y1={yOf(end)} y2={yOf(end)} />
        </g>
      ))}
      {series.points.map((point) => {
        const x = at(point.onDay);
        if (point.value === null)
          return (
            <text key={point.id} x={x} y={bottom + 5} textAnchor="middle">
              –
            </text>
          );
        return (
          <g key={point.id}>
            <circle className="kit-time-point" cx={x} cy={yOf(point.value)} r={5} />
            {(labelled.has(point.id) || point.change === 'better' || point.change === 'worse') && (
              <text x={x + 8} y={yOf(point.value) + 5}>
                {point.answer}
                {point.change === null ? '' : changeShape[point.change]}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The last number always, and those before it that leave room. The table has them all. */
function farEnough(points: readonly ShownPoint[], at: (day: string) => number): ReadonlySet<string> {
  let next = Number.POSITIVE_INFINITY;
  const found = new Set<string>();
  for (const { id, onDay, value } of points.toReversed()) {
    if (value === null || next - at(onDay) < apart) continue;
    found.add(id);
    next = at(onDay);
  }
  return found;
}

const wordMarks = (points: readonly ShownPoint[], at: (day: string) => number, width: number) =>
  inRows(
    points,
    ({ onDay }) => at(onDay),
    ({ answer }) => 16 + answer.length * 7,
    width,
  );

/** One letter for each day and moment. */
function lettersOf(points: readonly ShownPoint[], at: (day: string) => number) {
  const letters = new Map(
    points.flatMap(({ onDay, moment }) =>
      moment === null ? [] : [[`${onDay} ${moment}`, { x: at(onDay), moment }] as const],
    ),
  );
  return [...letters].map(([key, letter]) => ({ key, ...letter }));
}
