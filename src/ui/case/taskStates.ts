import type { CaseView } from '../../flow/caseView.ts';
import type { Language } from '../../model/define.ts';
import type { RiskLevel } from '../../model/vocabulary.ts';
import type { ContactPurpose } from '../../rules/contactFacts.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import type { WayOnText } from '../../text/rooms/wayOn.da.ts';
import { shownDay } from '../../text/shownDay.ts';
import { clockTime } from '../kit/saveState.ts';
import type { Task } from './tasks.ts';

/** What the states of tasks are said with. */
export interface StateWords {
  readonly words: CaseText;
  readonly way: WayOnText['task'];
  readonly language: Language;
  /** Null while the citizen may look on: the strip folds the level too. */
  readonly level: ((level: RiskLevel) => string) | null;
}

/** The next agreed day of one purpose. */
const agreed = (view: CaseView, purpose: ContactPurpose): string | null =>
  view.facts.agreedContacts.find((each) => each.purpose === purpose)?.onDay ?? null;

function ofWayOn(task: Task, view: CaseView, { way, words, language }: StateWords): readonly string[] {
  const { decision, course } = view.facts;
  const day = (purpose: ContactPurpose, say: (date: string) => string): readonly string[] => {
    const on = agreed(view, purpose);
    return on === null ? [] : [say(shownDay(on, language))];
  };
  switch (task.id) {
    case 'decision':
      return decision === null
        ? []
        : [
            way.decided[decision.pathway],
            ...(decision.exception ? [way.exception] : []),
            ...day('offer', way.offerOn),
          ];
    case 'course': {
      if (course === null) return day('waitingList', way.waitingList);
      const held = view.held.length > 0;
      const how = course.ended ? words.state.ended : held ? words.state.held : words.state.running;
      return [how, ...(course.ended ? [] : day('talk', way.talkOn))];
    }
    case 'preparing':
      return course === null ? day('talk', way.talkOn) : [];
    case 'followUp':
      return [
        ...(course === null || course.ended ? day('followUp', way.followUpOn) : []),
        ...(course?.ended === true ? day('talk', way.talkOn) : []),
        ...day('tryAgain', way.tryOn),
      ];
    default:
      return [];
  }
}

/** What is known about a task without its reasons: signed, draft, what was decided, held, look at today, the next day. */
export function statesOf(task: Task, view: CaseView, how: StateWords): readonly string[] {
  const { words, language, level } = how;
  const states: string[] = [];
  if (task.signedOn !== null) states.push(words.state.signed(shownDay(task.signedOn, language)));
  if (task.draft !== null) states.push(words.state.draft(clockTime(task.draft.savedAt)));
  const { risk } = view.facts;
  if (task.id === 'risk' && risk !== null && level !== null) {
    const until = view.overdue.risk ? words.riskOverdue : words.riskUntil;
    states.push(until(level(risk.holds), shownDay(risk.dueOn, language)));
    if (risk.second === 'pending') states.push(words.riskPending(level(risk.level)));
  }
  if (task.id === 'plan' && view.facts.plan?.form === 'staffOnly') states.push(words.state.staffPlan);
  if (task.id === 'plan' && view.value.plan === 'lookAtToday') states.push(words.state.lookAtToday);
  return [...states, ...ofWayOn(task, view, how)];
}
