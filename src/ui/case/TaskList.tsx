import type { CaseView } from '../../flow/caseView.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import { useStepTitles } from '../home/useStepTitles.ts';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './begin.ts';
import { CannotSignLine } from './CannotSign.tsx';
import { HeldCourse } from '../step/wayOn/HeldCourse.tsx';
import { useWayOnWords } from '../step/wayOn/words.ts';
import { StepLinks } from './StepLinks.tsx';
import { statesOf } from './taskStates.ts';
import { needsNoCourse, type Task } from './tasks.ts';
import { useLevelWords } from './useLevelWords.ts';
import { useCaseWords, useShutPartWords } from './words.ts';

type Mark = { readonly shape: ChipShape; readonly word: keyof CaseText['chip'] | 'shut' };
const markOf = (task: Task, closed: boolean): Mark => {
  if (task.draft !== null) return { shape: 'pencil', word: 'draft' };
  if (task.signedOn !== null) return { shape: 'check', word: 'signed' };
  // What it waits for may stand in what cannot be read, so nothing is said of that.
  if (task.shut !== null) return { shape: 'circle', word: 'shut' };
  if (task.waits.length === 0) return { shape: 'circle', word: 'ready' };
  // In a closed case nothing of this waits for anybody.
  return closed ? { shape: 'circle', word: 'closed' } : { shape: 'clock', word: 'waits' };
};

function TaskMark({ mark }: { readonly mark: Mark }) {
  const { chip } = useCaseWords();
  return <StatusChip shape={mark.shape}>{mark.word === 'shut' ? <ShutMark /> : chip[mark.word]}</StatusChip>;
}
const ShutMark = () => useShutPartWords().chip;

interface TaskListProps {
  readonly view: CaseView;
  readonly begin: Begin;
  readonly readPlan: () => void;
  readonly onRiskHistory: () => void;
}

/** The tasks of a case in the order of the journey. What is not open yet says why, in the doors' own words. */
export function TaskList(props: TaskListProps & { readonly tasks: readonly Task[] }) {
  const words = useCaseWords();
  const titles = useStepTitles(
    props.tasks.flatMap(({ more, byTitle, step }) => [...more, ...(byTitle ? [step] : [])]),
  );
  // A plan that only a newer version can lay out is read as it was signed.
  const planSigned = props.view.facts.plan !== null || props.view.unknownKinds.includes('safetyPlan');
  return (
    <section aria-label={words.tasks}>
      <h2>{words.tasks}</h2>
      <RowList
        label={words.tasks}
        rows={props.tasks.map((task) => ({
          key: task.id,
          status: <TaskMark mark={markOf(task, props.view.facts.closed !== null)} />,
          title: words.task[task.id],
          detail: <TaskDetail {...props} task={task} />,
          action: <TaskActions {...props} task={task} titles={titles} planSigned={planSigned} />,
        }))}
      />
    </section>
  );
}

/** What is known about a task, why it waits, and what a course that is held lacks. */
function TaskDetail({ task, view, onRiskHistory }: TaskListProps & { readonly task: Task }) {
  const words = useCaseWords();
  const way = useWayOnWords();
  const language = useLanguage();
  const level = useLevelWords();
  const reason = useReasonWords();
  const { inConversation } = useSession();
  const closed = view.facts.closed !== null;
  const states = statesOf(task, view, {
    words,
    way: way.task,
    language,
    level: inConversation ? null : level,
  });
  const held = task.id === 'course' ? view.held : [];
  const history = task.id === 'risk' && task.signedOn !== null && !inConversation;
  // A closed case says once that it is closed, and a case on another way says which.
  const otherWay = task.id === 'course' && needsNoCourse(view.facts);
  // A course that has ended is not waiting to begin; a new one says at its own page what it needs.
  const ended = task.id === 'course' && view.facts.course?.ended === true;
  const waits =
    closed || otherWay || ended || held.length > 0 || task.shut !== null
      ? []
      : [...new Set(task.waits.map(reason))];
  if (states.length + waits.length + held.length === 0 && !otherWay && task.shut === null) return null;
  return (
    <>
      {states.join(' · ')}
      {history && (
        <>
          {' · '}
          <LinkButton onPress={onRiskHistory} label={`${words.seeOverTime}: ${words.task.risk}`}>
            {words.seeOverTime}
          </LinkButton>
        </>
      )}
      {task.shut !== null && <CannotSignLine signs={task.shut} />}
      {otherWay && !closed && <p>{way.task.otherWay}</p>}
      {held.length > 0 && <HeldCourse held={held} />}
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
  );
}

/** What may be done about a task now. */
function TaskActions(
  props: TaskListProps & {
    readonly task: Task;
    readonly titles: ReadonlyMap<string, string>;
    readonly planSigned: boolean;
  },
) {
  const { task, titles } = props;
  const words = useCaseWords();
  const { writer } = useSession();
  const name = words.task[task.id];
  const title = task.byTitle ? titles.get(task.step) : undefined;
  const act = task.draft !== null ? words.goOn : task.signedOn !== null ? words.again : words.begin;
  const plain = task.draft === null && title !== undefined;
  const shown = !task.byTitle || title !== undefined;
  return (
    <Cluster>
      {writer && shown && (task.mayBegin || task.draft !== null) && (
        <LinkButton
          onPress={() => props.begin(task.step, task.givens, task.draft)}
          label={plain ? title : `${act}: ${name}`}
        >
          {plain ? title : act}
        </LinkButton>
      )}
      {task.id === 'plan' && props.planSigned && (
        <LinkButton onPress={props.readPlan} label={`${words.read}: ${name}`}>
          {words.read}
        </LinkButton>
      )}
      {writer && <StepLinks steps={task.more} titles={titles} begin={props.begin} />}
    </Cluster>
  );
}
