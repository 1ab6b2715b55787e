import type { LocalDate } from '../entries/ids.ts';
import { dueAfterEvent } from './dueDates.ts';
import type { CaseFacts } from './facts.ts';

/** Something was told that makes an evaluation due. In a closed case no clock runs, so the day itself is kept. */
export const withNews = (facts: CaseFacts, on: LocalDate): CaseFacts =>
  facts.closed === null
    ? facts
    : { ...facts, closed: { ...facts.closed, newsOn: facts.closed.newsOn ?? on } };

/** A new evaluation answers it. */
export const newsAnswered = ({ closed }: CaseFacts): CaseFacts['closed'] =>
  closed === null || closed.newsOn === null ? closed : { ...closed, newsOn: null };

type Clocks = Pick<CaseFacts, 'risk' | 'firstEvaluationDueOn' | 'firstEvaluationOverdueFrom'>;
const stopped: Clocks = { risk: null, firstEvaluationDueOn: null, firstEvaluationOverdueFrom: null };

/**
 * The clocks of evaluation that run. Closing stops them all (journey, stage 7), but what is told afterwards starts one:
 * new violence noted in a closed case is nobody's to forget.
 */
export function runningClocks(facts: CaseFacts): Clocks {
  const { closed, risk, firstEvaluationDueOn, firstEvaluationOverdueFrom } = facts;
  if (closed === null) return { risk, firstEvaluationDueOn, firstEvaluationOverdueFrom };
  if (closed.newsOn === null) return stopped;
  if (risk === null) return { risk, firstEvaluationDueOn, firstEvaluationOverdueFrom };
  const { on, overdueFrom } = dueAfterEvent(closed.newsOn);
  return { ...stopped, risk: { ...risk, dueOn: on, overdueFrom, dueByEvent: true } };
}
