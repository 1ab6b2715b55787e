import type { Language } from '../../model/define.ts';
import type { MeasureHistory } from '../../flow/measureHistory.ts';
import { seriesOf } from '../../rules/measures/measureSeries.ts';
import { isLowSafety, safetyPack, safetyPoints, safetyRange } from '../../rules/measures/safetySeries.ts';
import type { Series, SeriesPoint } from '../../rules/measures/seriesPoint.ts';
import { onShelf, type ShelfPack } from './packShelf.ts';
import type { MeasureWords } from './words.ts';

export interface ShownPoint extends SeriesPoint {
  /** The number, the outcome, or why there is neither: in words. */
  readonly answer: string;
  /** The band in the pack's own words; empty where it names none. */
  readonly band: string;
}
/** One small picture and its table, in words. */
export interface ShownSeries {
  readonly key: string;
  readonly title: string;
  readonly range: Series['range'];
  readonly points: readonly ShownPoint[];
  /** From how much on a change means something; or what must stand beside the safety question. */
  readonly note: string | null;
  /** Somebody looks at it today. */
  readonly strong: boolean;
}

/** Instruments in the order they are shown; those not named here come after, as they stand on the shelf. */
const order = ['who5', safetyPack, 'goal', 'conversation'];
const place = (pack: string): number => (order.includes(pack) ? order.indexOf(pack) : order.length);

export const numberIn = (value: number, language: Language): string =>
  value.toLocaleString(language, { maximumFractionDigits: 1 });

/** Every series of a case with its words. What no pack of the shelf can read is not here: `notHere` names it. */
export function shownSeries(
  history: MeasureHistory,
  shelf: readonly ShelfPack[],
  words: MeasureWords,
  language: Language,
): readonly ShownSeries[] {
  const versions = new Map(
    history.taken
      .filter(({ body }) => body.pack !== safetyPack)
      .map(({ body }) => [`${body.pack} ${body.version}`, body]),
  );
  const found = [...versions.values()].flatMap(({ pack: id, version }) => {
    const on = onShelf(shelf, id, version);
    if (on === undefined) return [];
    const mine = history.taken.filter(({ body }) => body.pack === id && body.version === version);
    const all = seriesOf(on.pack, mine);
    return all.map((one) => ({ id, shown: inWords(one, on, all.length, words, language) }));
  });
  const safety = safetyPoints(history.taken, history.safety);
  const own =
    safety.length === 0 ? [] : [{ id: safetyPack, shown: safetyShown(safety, shelf, words, language) }];
  return [...found, ...own].sort((one, other) => place(one.id) - place(other.id)).map(({ shown }) => shown);
}

/** Packs that answers were given to and that are no longer here. */
export const notHere = (history: MeasureHistory, shelf: readonly ShelfPack[]): readonly string[] => [
  ...new Set(
    history.taken
      .filter(({ body }) => body.pack !== safetyPack && onShelf(shelf, body.pack, body.version) === undefined)
      .map(({ body }) => body.pack),
  ),
];

function titleOf(one: Series, { words }: ShelfPack, of: number, { own }: MeasureWords): string {
  const name = words?.name ?? one.pack.id;
  if (one.goal !== null) return own.goal(one.goal);
  if (one.item !== null) return words?.asked?.items[one.item] ?? name;
  return of > 1 ? `${name}: ${words?.readings[one.rule?.id ?? ''] ?? ''}` : name;
}

function inWords(
  one: Series,
  on: ShelfPack,
  of: number,
  words: MeasureWords,
  language: Language,
): ShownSeries {
  const { meaningfulChange } = one.pack;
  const meant = meaningfulChange !== null && meaningfulChange.rule === one.rule?.id;
  return {
    key: one.key,
    title: titleOf(one, on, of, words),
    range: one.range,
    points: one.points.map((point) => shownPoint(point, on, words, language)),
    note: meant
      ? words.own.meaningful(numberIn(meaningfulChange.by, language), meaningfulChange.source)
      : null,
    strong: false,
  };
}

function shownPoint(
  point: SeriesPoint,
  on: ShelfPack | undefined,
  { own }: MeasureWords,
  language: Language,
): ShownPoint {
  const band = point.outcome === null ? '' : (on?.words?.outcomes[point.outcome] ?? '');
  if (point.why !== null) return { ...point, answer: own.none[point.why], band };
  return point.value === null
    ? { ...point, answer: band, band: '' }
    : { ...point, answer: numberIn(point.value, language), band };
}

function safetyShown(
  points: readonly SeriesPoint[],
  shelf: readonly ShelfPack[],
  words: MeasureWords,
  language: Language,
): ShownSeries {
  const on = onShelf(shelf, safetyPack);
  const newest = points.findLast(({ value }) => value !== null);
  const low = newest !== undefined && isLowSafety(newest);
  const [question] = Object.values(on?.words?.asked?.items ?? {});
  return {
    key: safetyPack,
    title: question ?? words.own.safety,
    range: safetyRange,
    points: points.map((point) => shownPoint(point, on, words, language)),
    note: low ? words.own.lowSafety : words.own.highSafety,
    strong: low,
  };
}
