import type { LocalDate } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import type { SafetyAnswer } from '../../entries/parts.ts';
import type { Taken } from './measureSeries.ts';
import type { SeriesPoint, WhyNone } from './seriesPoint.ts';

/** The id of the pack that asks the safety question: the same question everywhere, 0 not at all to 10 entirely. */
export const safetyPack = 'safety';
export const safetyRange = { from: 0, to: 10 } as const;

interface Said {
  readonly id: string;
  readonly onDay: LocalDate;
  readonly kind: EntryKind;
  readonly answer: SafetyAnswer;
}

/**
 * The safety question from all work that asked it, oldest first: measures, evaluations and whatever else. A low answer
 * calls for attention; a high one says nothing of the danger, and lowers nothing.
 */
export function safetyPoints(taken: readonly Taken[], elsewhere: readonly Said[]): readonly SeriesPoint[] {
  const measured = taken
    .filter(({ body }) => body.pack === safetyPack)
    .flatMap(({ id, onDay, body }) =>
      Object.values(body.answers).map((answer): SeriesPoint => ({
        ...said(id, onDay, answer),
        from: 'measure',
        moment: body.moment,
      })),
    );
  const others = elsewhere.map(({ id, onDay, kind, answer }): SeriesPoint => ({
    ...said(id, onDay, answer),
    from: kind,
    moment: null,
  }));
  return [...measured, ...others].sort((one, other) => one.onDay.localeCompare(other.onDay));
}

function said(id: string, onDay: LocalDate, answer: string) {
  const value = /^\d+$/.test(answer) ? Number(answer) : null;
  const why: WhyNone | null = value === null ? whyNone(answer) : null;
  return { id, onDay, value, why, outcome: null, change: null };
}
function whyNone(answer: string): WhyNone {
  if (answer === 'refused') return 'refusedToAnswer';
  return answer === 'notKnown' ? 'notKnown' : 'notAsked';
}

/** From this answer down somebody looks at the risk evaluation the same day (journey, stage 3). */
const lowSafety = 3;
export const isLowSafety = ({ value }: Pick<SeriesPoint, 'value'>): boolean =>
  value !== null && value <= lowSafety;
