import type { CaseView } from '../../flow/caseView.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import type { Language } from '../../model/define.ts';
import { shownDay } from '../../text/shownDay.ts';
import { clockTime } from '../kit/saveState.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './CaseRoom.tsx';
import type { Task } from './tasks.ts';
import { useCaseWords } from './words.ts';

const shapeOf = (task: Task): ChipShape =>
  task.draft !== null
    ? 'pencil'
    : task.signedOn !== null
      ? 'check'
      : task.waits.length > 0
        ? 'clock'
        : 'circle';

/** What is known about a task without its reasons: signed, draft, held, look at today. */
function stateOf(task: Task, view: CaseView, words: CaseText, language: Language): readonly string[] {
  const states: string[] = [];
  if (task.signedOn !== null) states.push(words.state.signed(shownDay(task.signedOn, language)));
  if (task.draft !== null) states.push(words.state.draft(clockTime(task.draft.savedAt)));
  if (task.id === 'plan' && view.value.plan === 'lookAtToday') states.push(words.state.lookAtToday);
  if (task.id === 'course' && view.facts.course !== null) {
    const held = view.held.length > 0;
    states.push(view.facts.course.ended ? words.state.ended : held ? words.state.held : words.state.running);
  }
  if (states.length === 0 && task.waits.length === 0)
    states.push(task.id === 'risk' ? words.state.notBegun : words.state.ready);
  return states;
}

/** The tasks of a case in the order of the journey. What is not open yet says why, in the doors' own words. */
export function TaskList(props: {
  readonly tasks: readonly Task[];
  readonly view: CaseView;
  readonly begin: Begin;
}) {
  const words = useCaseWords();
  const language = useLanguage();
  const reason = useReasonWords();
  const { writer } = useSession();
  return (
    <section aria-label={words.tasks}>
      <h2>{words.tasks}</h2>
      <RowList
        label={words.tasks}
        rows={props.tasks.map((task) => {
          const open = writer && (task.waits.length === 0 || task.draft !== null);
          const begin = () => props.begin(task.step, task.givens);
          const name = words.task[task.id];
          const act = task.draft !== null ? words.goOn : task.signedOn !== null ? words.again : words.begin;
          const waits = task.waits.length === 0 ? [] : [words.state.waits(task.waits.map(reason).join(' '))];
          return {
            key: task.id,
            status: <StatusChip shape={shapeOf(task)}>{name}</StatusChip>,
            title: '',
            detail: [...stateOf(task, props.view, words, language), ...waits].join(' · '),
            ...(open
              ? {
                  action: (
                    <LinkButton onPress={begin} label={`${act}: ${name}`}>
                      {act}
                    </LinkButton>
                  ),
                }
              : {}),
          };
        })}
      />
    </section>
  );
}
