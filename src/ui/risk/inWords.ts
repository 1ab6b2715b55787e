import type { EntryOf } from '../../entries/entry.ts';
import type { SafetyAnswer } from '../../entries/parts.ts';
import type { SignedEvaluation } from '../../flow/riskHistory.ts';
import type { RiskTimeline, TimelineMark } from '../../flow/riskTimeline.ts';
import type { Language } from '../../model/define.ts';
import { factorChanges, factorsAlike } from '../../rules/riskChanges.ts';
import { shownDay } from '../../text/shownDay.ts';
import type { RiskHistoryWords } from './words.ts';

/** One line of the comparison: what it is about, how it was, how it is. */
export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Must not reach the person using violence: marked on the screen and on paper. */
  readonly protected?: true;
}

const safetyWords = (answer: SafetyAnswer | undefined, { own, answers }: RiskHistoryWords): string => {
  if (answer === undefined) return own.noAnswer;
  return answer === 'refused' || answer === 'notAsked' ? answers[answer] : answer;
};

/** Two evaluations line by line in words: first what was judged, then the factors answered otherwise. */
export function comparedRows(
  before: SignedEvaluation,
  after: SignedEvaluation,
  words: RiskHistoryWords,
  language: Language,
): readonly ComparedRow[] {
  const { own, levels, crisisCentre, factors, answers } = words;
  const row = (key: keyof typeof own.row, say: (one: SignedEvaluation) => string): ComparedRow => ({
    key,
    label: own.row[key],
    before: say(before),
    after: say(after),
  });
  return [
    row('level', ({ body }) => levels[body.level].short),
    row('holds', ({ holds }) => levels[holds].short),
    row('second', ({ second }) => own.second[second]),
    row('safety', ({ body }) => safetyWords(body.safety, words)),
    {
      ...row('crisisCentre', ({ body }) =>
        body.crisisCentre === undefined ? own.noAnswer : crisisCentre[body.crisisCentre],
      ),
      protected: true,
    },
    row('nextOn', ({ body }) => shownDay(body.nextOn, language)),
    row('why', ({ body }) => body.why),
    ...factorChanges(before.body, after.body).map((change): ComparedRow => ({
      key: change.factor,
      label: factors[change.factor].label,
      before: change.before === undefined ? own.noAnswer : answers[change.before],
      after: change.after === undefined ? own.noAnswer : answers[change.after],
    })),
  ];
}

/** What is answered alike in both, in words. */
export const alikeInWords = (
  before: SignedEvaluation,
  after: SignedEvaluation,
  { factors, answers }: RiskHistoryWords,
): readonly string[] =>
  factorsAlike(before.body, after.body).map(
    ({ factor, answer }) => `${factors[factor].label}: ${answers[answer]}`,
  );

export function markInWords(mark: TimelineMark, { own, events, tools }: RiskHistoryWords): string {
  if (mark.kind === 'event') return events[mark.event];
  if (mark.kind === 'result') return tools[mark.tool];
  if (mark.what === 'nextEvaluation') return own.nextEvaluation;
  return mark.what === 'plannedDay' ? own.plannedDay : events[mark.what];
}

/** One line of the table that says what the picture shows. */
export interface TimelineRow {
  readonly key: string;
  readonly on: string;
  readonly kind: string;
  readonly words: string;
}

/** Everything in the picture as lines, oldest first. */
export function timelineRows(timeline: RiskTimeline, words: RiskHistoryWords): readonly TimelineRow[] {
  const { own, levels } = words;
  const rows: readonly TimelineRow[] = [
    ...timeline.levels.map(({ id, from, holds, chosen }) => ({
      key: `level ${id}`,
      on: from,
      kind: own.of.level,
      words:
        chosen === null
          ? levels[holds].short
          : `${levels[holds].short} (${own.pending(levels[chosen].short)})`,
    })),
    ...timeline.safety.map(({ id, on, answer }) => ({
      key: `safety ${id}`,
      on,
      kind: own.of.safety,
      words: safetyWords(answer, words),
    })),
    ...timeline.marks.map((mark) => ({
      key: `${mark.kind} ${mark.id}`,
      on: mark.on,
      kind: own.of[mark.kind],
      words: markInWords(mark, words),
    })),
  ];
  return [...rows].sort((one, other) => one.on.localeCompare(other.on));
}

/** A recorded result in the instrument's own words, and what it says of itself. */
export function resultInWords(
  body: EntryOf<'instrumentResult'>['body'],
  { own, results }: RiskHistoryWords,
): string {
  const word = (key: 'priority' | 'dangerWeighted' | 'dangerUnweighted' | 'dash'): string | undefined => {
    const answer = body[key];
    return answer === undefined ? undefined : (results[key]?.options?.[answer] ?? answer);
  };
  const points = body.score ?? body.odara;
  return [
    word('priority'),
    word('dangerWeighted'),
    word('dangerUnweighted'),
    word('dash'),
    points === undefined ? undefined : own.points(points),
    body.result,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
