import type { EntryKind } from '../../entries/kinds.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import type { CaseFacts, Moment } from '../../rules/facts.ts';

/** Which kind a step that is offered signs: asked at its door before it is offered. */
const signs: Partial<Record<StepId, EntryKind>> = {
  preparingTalk: 'preparingTalk',
  courseStart: 'courseStart',
  conversation: 'conversation',
  pathwayDecision: 'pathwayDecision',
  promisedContact: 'promisedContact',
  supportiveTalk: 'supportiveTalk',
  followUpPlan: 'followUpPlan',
  measure: 'measure',
  riskEvaluation: 'riskEvaluation',
};
const talks: readonly StepId[] = ['preparingTalk', 'conversation', 'followUp'];
const agreedDay = ({ agreedContacts }: CaseFacts): boolean =>
  agreedContacts.some(({ purpose }) => purpose === 'talk' || purpose === 'followUp');

function wanted(signed: StepId, facts: CaseFacts): readonly StepId[] {
  switch (signed) {
    case 'pathwayDecision':
      return facts.decision?.pathway === 'individualCourse'
        ? ['preparingTalk', 'courseStart']
        : ['supportiveTalk', 'promisedContact'];
    case 'targetGroupException':
      return ['pathwayDecision'];
    case 'preparingTalk':
      return agreedDay(facts) ? ['courseStart'] : ['courseStart', 'promisedContact'];
    case 'courseStart':
      return ['conversation'];
    case 'conversation':
      return agreedDay(facts) ? [] : ['promisedContact'];
    case 'courseEnd':
      return ['followUpPlan', 'measure'];
    case 'followUp':
      return agreedDay(facts) ? ['measure'] : ['followUpPlan', 'promisedContact', 'measure'];
    case 'followUpPlan':
      return [];
    default:
      return [];
  }
}

/** Work after which the case page says what comes next. */
export interface After {
  /** An evaluation that is due by what was just written comes before anything else. */
  readonly evaluate: boolean;
  /** After a talk: the day of the next one, or that none is agreed. */
  readonly nextOn: string | null;
  readonly noDay: boolean;
  readonly steps: readonly StepId[];
}
const followedOn: readonly StepId[] = [
  'pathwayDecision',
  'targetGroupException',
  'preparingTalk',
  'courseStart',
  'conversation',
  'courseEnd',
  'followUp',
  'followUpPlan',
  'lostContact',
];

/** What is offered after a piece of work was signed; null where the page itself says enough. Offers only, nothing begins. */
export function afterSigning(signed: StepId, facts: CaseFacts, moment: Moment): After | null {
  if (!followedOn.includes(signed)) return null;
  const next = facts.agreedContacts.find(({ purpose }) => purpose === 'talk' || purpose === 'followUp');
  const talk = talks.includes(signed) || signed === 'followUpPlan';
  const evaluate = (signed === 'followUp' || signed === 'lostContact') && facts.risk?.dueByEvent === true;
  const steps = wanted(signed, facts).filter((step) => {
    const kind = signs[step];
    return kind !== undefined && doorOf(kind)(facts, undefined, moment).length === 0;
  });
  return {
    evaluate,
    nextOn: talk ? (next?.onDay ?? null) : null,
    noDay: talk && next === undefined,
    steps: evaluate ? ['riskEvaluation', ...steps] : steps,
  };
}
