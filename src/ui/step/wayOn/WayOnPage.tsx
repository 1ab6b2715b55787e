import { textAt } from '../../../entries/draftPaths.ts';
import { readyForCourse } from '../../../rules/doors/conditions.ts';
import { closingWaitsForLook } from '../../../rules/doors/closing.ts';
import { heldReasons } from '../../../rules/heldCourse.ts';
import { Notice } from '../../kit/Notice.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useMoment } from '../../shell/session.tsx';
import { useLocalSettings } from '../../shell/useLocalSettings.ts';
import { useReasonWords } from '../../shell/useReasonWords.ts';
import { useKnownOfCase } from '../notices/KnownOfCase.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { HeldCourse } from './HeldCourse.tsx';
import { SilencePlan } from './SilencePlan.tsx';
import { useWayOnWords } from './words.ts';

/** What must be known before a page of stages 5-7 is answered. */
export function OverPage({ topicId }: { readonly topicId: string }) {
  const { step } = useStepRun();
  switch (step.id) {
    case 'pathwayDecision':
      return topicId === 'criteria' ? <WhoseCriteria /> : null;
    case 'preparingTalk':
    case 'conversation':
      return <HeldHere />;
    case 'lostContact':
      return <SilencePlan />;
    case 'closing':
      return <ClosingWaits />;
    default:
      return null;
  }
}

/** What follows from the answers given on it. */
export function UnderPage({ topicId }: { readonly topicId: string }) {
  const { step } = useStepRun();
  if (step.id === 'pathwayDecision' && topicId === 'decision') return <CourseWaits />;
  if (step.id === 'followUp' && topicId === 'since') return <ViolenceSince />;
  return null;
}

/** Whose list it is: a suggestion is never taken for national criteria. */
function WhoseCriteria() {
  const words = useWayOnWords().criteria;
  const { criteria } = useLocalSettings();
  if (criteria.criteria.length === 0) return <Notice tone="info">{words.none}</Notice>;
  return <Notice tone="info">{criteria.suggestion ? words.suggestion : words.own}</Notice>;
}

/** A course lacks something: said before the talk is written, which is never refused. */
function HeldHere() {
  const words = useWayOnWords().held;
  const facts = useKnownOfCase();
  const held = facts === null ? [] : heldReasons(facts);
  if (held.length === 0) return null;
  return (
    <Notice tone="info" title={words.title}>
      <HeldCourse held={held} />
    </Notice>
  );
}

/** Chosen, and not ready to be signed yet: what it waits for, while there is still time to mend it. */
function CourseWaits() {
  const words = useWayOnWords();
  const facts = useKnownOfCase();
  const moment = useMoment();
  const reason = useReasonWords();
  const pathway = useRunState(({ context }) => textAt(context.values, 'pathway'));
  if (facts === null || (pathway !== 'groupCourse' && pathway !== 'individualCourse')) return null;
  const waits = readyForCourse(facts, moment());
  if (waits.length === 0) return null;
  return (
    <Notice tone="info" title={words.courseWaits}>
      <PointList points={[...new Set(waits.map(reason))]} />
    </Notice>
  );
}

/** New violence was told: the evaluation comes next, and it is nobody's failure. */
function ViolenceSince() {
  const words = useWayOnWords();
  const told = useRunState(({ context }) => textAt(context.values, 'violenceSince') === 'yes');
  return told ? <Notice tone="warning">{words.violence}</Notice> : null;
}

/** Closing in danger waits for another pair of eyes; until then the work stays a draft. */
function ClosingWaits() {
  const words = useWayOnWords().closing;
  const facts = useKnownOfCase();
  const moment = useMoment();
  if (facts === null || !closingWaitsForLook(facts, moment())) return null;
  return (
    <Notice tone="info" title={words.waitsTitle}>
      <p>{words.waits}</p>
      <p>{words.message}</p>
      <p>{words.outside}</p>
    </Notice>
  );
}
