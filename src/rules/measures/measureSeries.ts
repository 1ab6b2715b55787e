import type { MeasureBody } from '../../entries/bodies/measure.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { Pack, PackItem, PackRule } from '../../model/instruments/pack.ts';
import { withoutAnswer } from '../../model/instruments/packItem.ts';
import { rangeOf } from '../scoring/numberRule.ts';
import { itemAnswer, itemRange } from '../scoring/itemAnswer.ts';
import { readRule } from '../scoring/readRule.ts';
import { metBy } from '../scoring/ruleReader.ts';
import type { Series, SeriesPoint } from './seriesPoint.ts';
import { sinceStart } from './sinceStart.ts';

export interface Taken {
  readonly id: string;
  readonly onDay: LocalDate;
  readonly body: MeasureBody;
}
/**
 * The measures of one instrument as series over time: one for each rule that gives a number or an outcome; where nothing
 * is counted, one for each question worth a number; a goal has its own. Oldest first. Nothing is joined, guessed or
 * carried on: a day without a number has none.
 */
export function seriesOf(pack: Pack, taken: readonly Taken[]): readonly Series[] {
  const goals = [...new Set(taken.map(({ body }) => body.goal ?? null))];
  return goals.flatMap((goal): readonly Series[] => {
    const mine = taken.filter(({ body }) => (body.goal ?? null) === goal);
    const read = pack.rules.filter(({ kind }) => kind !== 'none');
    if (read.length === 0 || goal !== null)
      return pack.items.flatMap((item) => {
        const range = itemRange(item);
        const points = mine.map((one) => questionPoint(item, one));
        const key = `${pack.id} ${item.id} ${goal ?? ''}`;
        return range === null ? [] : [{ key, pack, rule: null, item: item.id, goal, range, points }];
      });
    return read.map((rule) => ({
      key: `${pack.id} ${rule.id}`,
      pack,
      rule,
      item: null,
      goal,
      range: isNumber(rule) ? rangeOf(rule, metBy(rule, pack, {})) : null,
      points: withChanges(
        pack,
        rule,
        mine.map((one) => rulePoint(rule, pack, one)),
      ),
    }));
  });
}

const pointOf = ({ id, onDay, body }: Taken) =>
  ({ id, onDay, moment: body.moment, from: 'measure', outcome: null, change: null }) as const;

/** A question without a number keeps apart why: it was refused, not asked, or nobody knows. */
function questionPoint(item: PackItem, one: Taken): SeriesPoint {
  const answer = itemAnswer(item, one.body.answers);
  const raw = one.body.answers[item.id];
  const said = withoutAnswer.find((word) => word === raw) ?? 'notAsked';
  return answer.kind === 'value'
    ? { ...pointOf(one), value: answer.given, why: null }
    : { ...pointOf(one), value: null, why: said === 'refused' ? 'refusedToAnswer' : said };
}

const isNumber = (rule: PackRule): rule is Extract<PackRule, { readonly kind: 'sum' | 'mean' }> =>
  rule.kind === 'sum' || rule.kind === 'mean';
const choicesOf = ({ body }: Taken) => (body.threshold === undefined ? {} : { threshold: body.threshold });

function rulePoint(rule: PackRule, pack: Pack, one: Taken): SeriesPoint {
  const reading = readRule(rule, pack, one.body.answers, choicesOf(one));
  if (reading.state !== 'scored') return { ...pointOf(one), value: null, why: reading.state };
  const { outcome, value } = reading;
  return { ...pointOf(one), value, outcome, why: null };
}

function withChanges(pack: Pack, rule: PackRule, points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const meaningful = pack.meaningfulChange;
  return meaningful?.rule !== rule.id ? points : sinceStart(points, meaningful);
}
