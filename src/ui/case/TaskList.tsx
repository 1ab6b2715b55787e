import type { CaseView } from '../../flow/caseView.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import type { RiskLevel } from '../../model/vocabulary.ts';
import type { Language } from '../../model/define.ts';
import { shownDay } from '../../text/shownDay.ts';
import { clockTime } from '../kit/saveState.ts';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './begin.ts';
import type { Task } from './tasks.ts';
import { useLevelWords } from './useLevelWords.ts';
import { useCaseWords } from './words.ts';

type Mark = { readonly shape: ChipShape; readonly word: keyof CaseText['chip'] };
const markOf = (task: Task): Mark => {
  if (task.draft !== null) return { shape: 'pencil', word: 'draft' };
  if (task.signedOn !== null) return { shape: 'check', word: 'signed' };
  return task.waits.length > 0 ? { shape: 'clock', word: 'waits' } : { shape: 'circle', word: 'ready' };
};

/**
 * What is known about a task without its reasons: signed, draft, held, look at today. The level of risk is left out
 * while the citizen may look on (`level` null): the strip folds it too.
 */
function stateOf(
  task: Task,
  view: CaseView,
  words: CaseText,
  language: Language,
  level: ((level: RiskLevel) => string) | null,
): readonly string[] {
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
  if (task.id === 'course' && view.facts.course !== null) {
    const held = view.held.length > 0;
    states.push(view.facts.course.ended ? words.state.ended : held ? words.state.held : words.state.running);
  }
  return states;
}

/** The tasks of a case in the order of the journey. What is not open yet says why, in the doors' own words. */
export function TaskList(props: {
  readonly tasks: readonly Task[];
  readonly view: CaseView;
  readonly begin: Begin;
  readonly readPlan: () => void;
  readonly onRiskHistory: () => void;
}) {
  const words = useCaseWords();
  const language = useLanguage();
  const level = useLevelWords();
  const reason = useReasonWords();
  const { writer, inConversation } = useSession();
  // A plan that only a newer version can lay out is read as it was signed.
  const planSigned = props.view.facts.plan !== null || props.view.unknownKinds.includes('safetyPlan');
  return (
    <section aria-label={words.tasks}>
      <h2>{words.tasks}</h2>
      <RowList
        label={words.tasks}
        rows={props.tasks.map((task) => {
          const open = writer && (task.waits.length === 0 || task.draft !== null);
          const begin = () => props.begin(task.step, task.givens, task.draft);
          const name = words.task[task.id];
          const act = task.draft !== null ? words.goOn : task.signedOn !== null ? words.again : words.begin;
          const mark = markOf(task);
          const states = stateOf(task, props.view, words, language, inConversation ? null : level);
          // A course that is held back says why, in the same words as a door.
          const held = task.id === 'course' ? props.view.held : [];
          const history = task.id === 'risk' && task.signedOn !== null && !inConversation;
          const waits = [...new Set([...task.waits, ...held].map(reason))];
          return {
            key: task.id,
            status: <StatusChip shape={mark.shape}>{words.chip[mark.word]}</StatusChip>,
            title: name,
            ...(states.length + waits.length === 0
              ? {}
              : {
                  detail: (
                    <>
                      {states.join(' · ')}
                      {history && (
                        <>
                          {' · '}
                          <LinkButton onPress={props.onRiskHistory} label={`${words.seeOverTime}: ${name}`}>
                            {words.seeOverTime}
                          </LinkButton>
                        </>
                      )}
                      {waits.length > 0 && (
                        <>
                          {' '}
                          {words.state.waits}
                          <ul>
                            {waits.map((why) => (
                              <li key={why}>{why}</li>
                            ))}
                          </ul>
                        </>
                      )}
                    </>
                  ),
                }),
            action: (
              <Cluster>
                {open && (
                  <LinkButton onPress={begin} label={`${act}: ${name}`}>
                    {act}
                  </LinkButton>
                )}
                {task.id === 'plan' && planSigned && (
                  <LinkButton onPress={props.readPlan} label={`${words.read}: ${name}`}>
                    {words.read}
                  </LinkButton>
                )}
              </Cluster>
            ),
          };
        })}
      />
    </section>
  );
}
