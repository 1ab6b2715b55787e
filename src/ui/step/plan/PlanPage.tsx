import { givenOf, textAt } from '../../../entries/draftPaths.ts';
import { situationMarks, type SituationMark } from '../../../model/situationMarks.ts';
import { planBlocks } from '../../../model/vocabulary.ts';
import { planSuggestions, reasonsForBlock } from '../../../rules/planSuggestions.ts';
import { Details } from '../../kit/Details.tsx';
import { TextAsWritten } from '../../kit/layout.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { EvaluatedAgain } from './EvaluatedAgain.tsx';
import { usePlanPageWords } from './words.ts';

/**
 * Over the questions of a page of the plan: why the page is here, and what the person already does; on the first one,
 * that the risk was evaluated again.
 */
export function PlanPage({ topicId }: { readonly topicId: string }) {
  const marks = useMarks();
  const block = planBlocks.find((each) => each === topicId);
  if (topicId === 'whose') return <EvaluatedAgain />;
  if (topicId === 'aboutWhat') return <BlocksOnView marks={marks} />;
  if (block === undefined) return null;
  return (
    <>
      <Because marks={reasonsForBlock(block, marks)} />
      <AlreadyDoes />
    </>
  );
}

/** What the case has brought up, as the step was opened with it. */
function useMarks(): readonly SituationMark[] {
  const given = (givenOf(useStepRun().givens, 'marks') ?? '').split(/\s+/);
  return situationMarks.filter((mark) => given.includes(mark));
}

/**
 * All pages that come by themselves stand first, before what can be added: short names, and folded why each is here,
 * which its own page says as well.
 */
function BlocksOnView({ marks }: { readonly marks: readonly SituationMark[] }) {
  const { room, blocks } = usePlanPageWords();
  const because = useBecause();
  const onView = planSuggestions(marks);
  const explained = onView.filter(({ because: reasons }) => reasons.length > 0);
  return (
    <Panel title={room.blocks.inPlan}>
      <p>{room.blocks.inPlanLead}</p>
      <PointList points={onView.map(({ block }) => blocks[block].heading)} columns />
      {explained.length > 0 && (
        <Details summary={room.blocks.why}>
          <PointList
            points={explained.map(
              ({ block, because: reasons }) => `${blocks[block].heading}. ${because(reasons)}`,
            )}
          />
        </Details>
      )}
    </Panel>
  );
}

function Because({ marks }: { readonly marks: readonly SituationMark[] }) {
  const because = useBecause()(marks);
  return because === '' ? null : <p>{because}</p>;
}

/** "Foreslået, fordi a, b og c."; nothing where nothing in the case points to it. */
function useBecause(): (marks: readonly SituationMark[]) => string {
  const { room, marks: words } = usePlanPageWords();
  return (marks) => {
    const reasons = marks.map((mark) => words[mark]);
    const last = reasons.at(-1);
    if (last === undefined) return '';
    const before = reasons.slice(0, -1).join(', ');
    return room.blocks.because(before === '' ? last : `${before} ${room.blocks.and} ${last}`);
  };
}

/** What was written on the first page stays in sight: the plan is built on it. */
function AlreadyDoes() {
  const { room } = usePlanPageWords();
  const text = useRunState(({ context }) => textAt(context.values, 'alreadyDoes').trim());
  if (text === '') return null;
  return (
    <Panel title={room.doesAlready}>
      <TextAsWritten>{text}</TextAsWritten>
    </Panel>
  );
}
