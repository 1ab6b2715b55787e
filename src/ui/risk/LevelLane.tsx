import type { RiskTimeline } from '../../flow/riskTimeline.ts';
import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { useRiskHistoryWords } from './words.ts';

/** Levels as steps, their words on the axis; a step goes on dashed once its date has passed, and ends today. */
export function LevelLane(props: {
  readonly timeline: RiskTimeline;
  readonly at: (day: string) => number;
  readonly right: number;
  readonly top: number;
  readonly step: number;
}) {
  const { at } = props;
  const { own, levels } = useRiskHistoryWords();
  const yOf = (level: RiskLevel): number =>
    props.top + (riskLevels.length - 1 - riskLevels.indexOf(level)) * props.step;
  const late = (day: string): boolean => at(day) > props.right - 160;
  return (
    <>
      {riskLevels.map((level) => (
        <g key={level}>
          <text x={0} y={yOf(level) + 5}>
            {levels[level].short}
          </text>
          <line
            className="kit-time-grid"
            x1={at(props.timeline.first)}
            x2={props.right}
            y1={yOf(level)}
            y2={yOf(level)}
          />
        </g>
      ))}
      {props.timeline.levels.map(({ id, from, to, dueOn, holds, chosen }) => {
        const y = yOf(holds);
        const inDate = dueOn < to ? dueOn : to;
        return (
          <g key={id}>
            <line className="kit-time-level" x1={at(from)} x2={at(inDate)} y1={y} y2={y} />
            {inDate < to && (
              <line className="kit-time-level kit-time-past" x1={at(inDate)} x2={at(to)} y1={y} y2={y} />
            )}
            <text className="kit-time-mark" x={at(from)} y={y + 5} textAnchor="middle">
              ▲
            </text>
            {chosen !== null && (
              <text
                className="kit-time-tick"
                x={at(from) + (late(from) ? -10 : 10)}
                y={y - 8}
                textAnchor={late(from) ? 'end' : 'start'}
              >
                {own.pending(levels[chosen].short)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
