import type { PersonId, StreamId } from '../../entries/ids.ts';
import { isDanger, type CaseView, type NextUp } from '../../flow/caseView.ts';
import { withoutUnseen } from '../../flow/unseen.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { readsHandoverAs } from '../../rules/handoverReaders.ts';
import { Button } from '../kit/Button.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import type { Begin } from './begin.ts';
import { CannotSignLine } from './CannotSign.tsx';
import { steps } from '../../model/steps/steps.ts';
import { RiskUnseen } from './RiskUnseen.tsx';
import { useShutParts } from './shutParts.tsx';
import { useCaseWords } from './words.ts';

/** The piece of work that answers what is due; null when it is no piece of work of its own. */
function answerTo(
  next: NextUp,
  view: CaseView,
  me: PersonId,
): { readonly step: StepId; readonly givens: Record<string, string> } | null {
  const evaluation = view.facts.risk?.entry;
  const about = next.reason.about ?? {};
  switch (next.kind) {
    case 'danger':
    case 'evaluationsApart':
    case 'firstEvaluation':
    case 'evaluation':
    case 'evaluationOverdue':
      return { step: 'riskEvaluation', givens: {} };
    case 'thoughtsOfSuicide':
      return { step: 'provisional', givens: {} };
    case 'plan':
      return evaluation === undefined ? null : { step: 'safetyPlan', givens: { evaluation } };
    case 'secondPerson':
    case 'colleagueLook':
      // Who may answer, and where the other one finds it, stands in a panel of its own.
      return next.reason.code === 'secondDisagreed' ? { step: 'riskEvaluation', givens: {} } : null;
    case 'card':
    case 'childInDanger': {
      const child = about['child'];
      if (child === undefined) return null;
      const danger = next.kind === 'childInDanger' ? { inDangerNow: 'yes' } : {};
      return { step: 'notification', givens: { child: String(child), ...danger } };
    }
    case 'pauseOver':
      return { step: 'resume', givens: {} };
    case 'askAgain':
      return { step: 'detection', givens: { wayIn: 'routine' } };
    case 'promisedContact':
      return { step: talkFor(next, view), givens: {} };
    case 'silent':
      return { step: 'supportiveTalk', givens: {} };
    case 'agreement':
      return afterGroup(next, view);
    case 'handover':
      return toAnswer(view, me);
    case 'clearance':
    case 'notJournalised':
    case 'courseHeld':
    case 'draft':
    case 'unreadable':
      return null;
  }
}

/** Whoever is asked answers a handover; whoever else reads of it has nothing to begin. */
function toAnswer({ facts: { handover } }: CaseView, me: PersonId): ReturnType<typeof answerTo> {
  const isAsked = handover?.answer === 'waiting' && readsHandoverAs(handover, me) === 'asked';
  return isAsked ? { step: 'handoverAnswer', givens: { handover: handover.entry } } : null;
}

/** An agreed day is kept by the talk it was agreed for; help itself is open in any case. */
function talkFor(next: NextUp, { facts }: CaseView): StepId {
  switch (next.reason.code) {
    case 'talkAgreed':
      if (facts.course !== null) return facts.course.ended ? 'followUp' : 'conversation';
      return 'preparingTalk';
    case 'followUpAgreed':
      return 'followUp';
    case 'courseOfferDue':
      return 'pathwayDecision';
    default:
      return 'supportiveTalk';
  }
}

/** Out of a group: its course is ended in the case, and then the next step is agreed or decided. */
function afterGroup({ reason }: NextUp, { facts }: CaseView): ReturnType<typeof answerTo> {
  const isOut = reason.code === 'completedGroup' || reason.code === 'movedFromGroup';
  if (!isOut) return null;
  if (facts.course !== null && !facts.course.ended) return { step: 'courseEnd', givens: {} };
  return { step: reason.code === 'completedGroup' ? 'followUp' : 'pathwayDecision', givens: {} };
}

/** The page on which a word of a group is answered, or a leader is told what they wait for; null for all else. */
function groupPage({ kind, reason }: NextUp): 'told' | 'clearance' | null {
  if (kind === 'clearance') return 'clearance';
  return reason.code === 'concernFromGroup' || reason.code === 'absenceFromGroup' ? 'told' : null;
}

/** The one thing that matters most now, with what answers it; the rest in one line each. */
export function NowPanel(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly view: CaseView;
  readonly begin: Begin;
  readonly inSight?: boolean;
}) {
  const words = useCaseWords();
  const reason = useReasonWords();
  const { isShut, closedTo } = useShutParts();
  const { writer, inConversation, me, person } = useSession();
  const [first, ...rest] = withoutUnseen(props.view.nextUp, closedTo);
  const unseen = closedTo.includes('caseFile') && props.view.facts.risk === null;
  if (first === undefined)
    return <Panel title={words.nowTitle}>{unseen ? <RiskUnseen /> : <p>{words.nowNothing}</p>}</Panel>;
  const answer = answerTo(first, props.view, person.person);
  // What a group wrote is not for eyes that look on, and a clearance is key staff's to sign.
  const pageFor = (line: NextUp) => {
    const page = groupPage(line);
    const isTheirs = page !== 'clearance' || me.signer.roles.includes('keyStaff');
    return writer && !inConversation && isTheirs ? page : null;
  };
  const toPage = (page: 'told' | 'clearance') =>
    props.places.go({ room: 'caseGroup', stream: props.stream, page });
  const page = pageFor(first);
  const danger = isDanger(first);
  return (
    <Panel title={words.nowTitle} look="marked" inSight={props.inSight}>
      <p>
        <StatusChip
          shape={danger ? 'filledCircle' : 'triangle'}
          look={danger ? 'danger' : first.overdue ? 'strong' : 'plain'}
        >
          {reason(first.reason)}
        </StatusChip>
      </p>
      {page !== null && (
        <Button kind="primary" onPress={() => toPage(page)}>
          {words.fromGroup[page]}
        </Button>
      )}
      {page === null && answer !== null && isShut(steps[answer.step].signs) && (
        <CannotSignLine signs={steps[answer.step].signs} />
      )}
      {page === null && writer && answer !== null && !isShut(steps[answer.step].signs) && (
        <Button kind="primary" onPress={() => props.begin(answer.step, answer.givens)}>
          {words.begin}
        </Button>
      )}
      {unseen && <RiskUnseen />}
      {rest.length > 0 && (
        <ul>
          {rest.map((line) => {
            const on = pageFor(line);
            return (
              <li key={`${line.kind} ${reason(line.reason)}`}>
                {reason(line.reason)}{' '}
                {on !== null && (
                  <LinkButton
                    label={`${words.fromGroup[on]}: ${reason(line.reason)}`}
                    onPress={() => toPage(on)}
                  >
                    {words.fromGroup[on]}
                  </LinkButton>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
