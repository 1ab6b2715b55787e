import type { RiskTimeline, TimelineMark } from '../../flow/riskTimeline.ts';
import { riskLevels } from '../../model/vocabulary.ts';
import { shownDay } from '../../text/shownDay.ts';
import { TimePicture } from '../kit/TimePicture.tsx';
import { useLanguage } from '../useText.tsx';
import { timeAxis } from './layOut.ts';
import { LevelLane } from './LevelLane.tsx';
import { laidMarks, Marks } from './Marks.tsx';
import { useRiskHistoryWords } from './words.ts';

const gutter = 96;
const lane = { top: 62, step: 28 };
const levelsEnd = lane.top + lane.step * riskLevels.length;
const safety = { top: levelsEnd + 40, height: 80 };
const safetyEnd = safety.top + safety.height;

/** Levels as steps, safety as points, events and planned days as marks with words, over dates. Nothing joins the points. */
export function Picture(props: { readonly timeline: RiskTimeline; readonly width: number }) {
  const { timeline, width } = props;
  const words = useRiskHistoryWords();
  const { own } = words;
  const language = useLanguage();
  const right = width - 16;
  const axis = timeAxis(timeline.first, timeline.last, gutter, right);
  const events = timeline.marks.filter(({ kind }) => kind !== 'planned');
  const ahead = timeline.marks.filter(({ kind }) => kind === 'planned');
  const lay = (marks: readonly TimelineMark[]) => laidMarks(marks, axis.at, width, words);
  const laid = { events: lay(events), ahead: lay(ahead) };
  const eventsTop = safetyEnd + 60;
  const aheadTop = eventsTop + laid.events.height + (events.length === 0 ? 0 : 32);
  const bottom = aheadTop + laid.ahead.height + 8;
  const heading = (y: number, text: string) => (
    <text className="kit-time-heading" x={0} y={y}>
      {text}
    </text>
  );
  return (
    <TimePicture label={own.picture} width={width} height={bottom + 28}>
      {axis.ticks.map(({ day, x }, at) => (
        <g key={day}>
          <line className="kit-time-grid" x1={x} x2={x} y1={lane.top - 12} y2={bottom} />
          <text
            className="kit-time-tick"
            x={x}
            y={bottom + 18}
            textAnchor={at === 0 ? 'start' : at === axis.ticks.length - 1 ? 'end' : 'middle'}
          >
            {shownDay(day, language)}
          </text>
        </g>
      ))}
      <line
        className="kit-time-today"
        x1={axis.at(timeline.today)}
        x2={axis.at(timeline.today)}
        y1={lane.top - 20}
        y2={bottom}
      />
      <text
        className="kit-time-tick"
        x={axis.at(timeline.today)}
        y={lane.top - 24}
        textAnchor={axis.at(timeline.today) > right - 20 ? 'end' : 'middle'}
      >
        {own.today}
      </text>
      {heading(14, own.lane.levels)}
      <LevelLane timeline={timeline} at={axis.at} right={right} top={lane.top} step={lane.step} />
      {heading(safety.top - 18, own.lane.safety)}
      {[own.highest, own.lowest].map((end, at) => (
        <text key={end} className="kit-time-tick" x={0} y={safety.top + at * safety.height + 4}>
          {end}
        </text>
      ))}
      {timeline.safety
        .filter(({ answer }) => /^\d+$/.test(answer))
        .map(({ id, on, answer }) => {
          const y = safetyEnd - (Number(answer) / 10) * safety.height;
          return (
            <g key={id}>
              <circle className="kit-time-point" cx={axis.at(on)} cy={y} r={5} />
              <text x={axis.at(on) + 9} y={y + 5}>
                {answer}
              </text>
            </g>
          );
        })}
      {events.length > 0 && heading(eventsTop - 22, own.lane.events)}
      <Marks laid={laid.events} top={eventsTop} />
      {ahead.length > 0 && heading(aheadTop - 22, own.lane.planned)}
      <Marks laid={laid.ahead} top={aheadTop} />
    </TimePicture>
  );
}
