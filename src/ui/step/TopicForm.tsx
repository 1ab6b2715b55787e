import { useCallback, useEffect, useEffectEvent } from 'react';
import type { DraftValue } from '../../entries/draft.ts';
import type { VisibleField } from '../../entries/draftPaths.ts';
import type { AnyWording } from '../../model/define.ts';
import { problemsIn } from '../../rules/problemsIn.ts';
import type { FormProblems } from '../../rules/formProblem.ts';
import { answerId } from '../fields/answer.ts';
import { Button } from '../kit/Button.tsx';
import { focusOn } from '../kit/focusOn.ts';
import { Form } from '../kit/Form.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useText } from '../useText.tsx';
import { formName } from './formValues.ts';
import { errorOf } from './problemAt.ts';
import { BeforeLevel, AfterLevel } from './notices/JudgementPlaces.tsx';
import { ScreenResult } from './notices/ScreenResult.tsx';
import { BesidePlanPage } from './plan/PlanPlaces.tsx';
import { OverWayOnPage, UnderWayOnPage } from './wayOn/WayOnPlaces.tsx';
import { Question } from './Question.tsx';
import { useStepRun } from './useStepRun.tsx';
import { BesideTogether } from './together/TogetherPlaces.tsx';
import { useAfterFirstFrame } from './afterFrame.ts';
import { useTopicForm } from './useTopicForm.ts';

/**
 * The questions of one page, with a form of their own: begun anew for every page (give it a `key`), while the page
 * around it stays. `mend` names the answer it was opened for.
 */
export function TopicForm(props: {
  readonly topicId: string;
  readonly wording: AnyWording;
  readonly visible: readonly VisibleField[];
  readonly allOptional: boolean;
  readonly mend: string | null;
  readonly onRefused: (problems: FormProblems | null) => void;
}) {
  const { topicId, wording, visible, allOptional, mend } = props;
  const run = useStepRun();
  const { frame } = useText();
  const form = useTopicForm(topicId);
  const problems = (how: 'asTyped' | 'forSigning') =>
    problemsIn(run.step, run.values(), run.givens, run.clock.now().today, how, topicId);

  const open = useEffectEvent(() => {
    if (mend === null) return;
    // What the review found missing on this page is said at the fields as well.
    for (const [path, problem] of problems('forSigning')) form.setError(formName(path), errorOf(problem));
    focusOn(answerId(mend));
  });
  useEffect(() => open(), []);

  const goOn = form.handleSubmit(
    () => {
      props.onRefused(null);
      run.actor.send({ type: 'NEXT' });
    },
    () => props.onRefused(problems('asTyped')),
  );
  const { setValue } = form;
  const fill = useCallback(
    (path: string, value: DraftValue) => {
      run.change(path, value);
      setValue(formName(path), value);
    },
    [run, setValue],
  );
  const questions = visible.filter((each) => each.item === null);
  const whole = useAfterFirstFrame(mend !== null || questions.length <= inFirstFrame);
  return (
    <>
      {run.step.signs === 'safetyPlan' && <BesidePlanPage topicId={topicId} />}
      <OverWayOnPage topicId={topicId} />
      {run.step.stage === 'alongside' && (
        <BesideTogether step={run.step.id} topicId={topicId} onFill={fill} />
      )}
      {topicId === 'judgement' && <BeforeLevel wording={wording} />}
      <Form
        onSubmit={goOn}
        busy={!whole}
        actions={
          whole && (
            <>
              <Button kind="primary" type="submit">
                {frame.step.onward}
              </Button>
              <LinkButton onPress={() => run.actor.send({ type: 'LEAVE' })}>{frame.step.later}</LinkButton>
            </>
          )
        }
      >
        {(whole ? questions : questions.slice(0, inFirstFrame)).map((each) => (
          <Question
            key={each.path}
            at={each}
            wording={wording}
            control={form.control}
            beneath={each.field.kind === 'list' ? visible : nothing}
            unmarked={allOptional}
            onFill={fill}
          />
        ))}
        {whole && (
          <>
            <ScreenResult topicId={topicId} wording={wording} />
            {topicId === 'judgement' && <AfterLevel />}
            <UnderWayOnPage topicId={topicId} />
          </>
        )}
      </Form>
    </>
  );
}
const nothing: readonly VisibleField[] = [];
/**
 * A turn of the page is one frame: what fits a screen is drawn in it, what is further down and the way on in the next
 * one. The way on comes last, so that it never moves away under somebody's finger.
 */
const inFirstFrame = 4;
