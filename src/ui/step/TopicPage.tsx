import { useEffect, useEffectEvent, useState } from 'react';
import type { VisibleField } from '../../entries/draftPaths.ts';
import { problemsIn } from '../../rules/problemsIn.ts';
import type { FormProblems } from '../../rules/formProblem.ts';
import { visibleFields } from '../../rules/visibleQuestions.ts';
import { answerId } from '../fields/answer.ts';
import { Button } from '../kit/Button.tsx';
import type { ShownError } from '../kit/ErrorSummary.tsx';
import { focusOn } from '../kit/focusOn.ts';
import { Form } from '../kit/Form.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { useText } from '../useText.tsx';
import { formName } from './formValues.ts';
import { LiveSaveState } from './LiveSaveState.tsx';
import { errorOf } from './problemAt.ts';
import { besidePage } from './notices/BesidePage.tsx';
import { ConcernsHere } from './notices/ConcernsHere.tsx';
import { isFactor } from './notices/CriticalMark.tsx';
import { BeforeLevel, AfterLevel } from './notices/JudgementPlaces.tsx';
import { ScreenResult } from './notices/ScreenResult.tsx';
import { Question } from './Question.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { StepPages, usePages } from './StepPages.tsx';
import type { StepWizardProps } from './stepWizardProps.ts';
import { useProblemLines } from './useProblemLines.ts';
import { useRunState, useStepRun } from './useStepRun.tsx';
import { useTopicForm } from './useTopicForm.ts';

const sameQuestions = (a: readonly VisibleField[], b: readonly VisibleField[]): boolean =>
  a.length === b.length && a.every((each, at) => each.path === b[at]?.path && each.field === b[at].field);

/** One page of questions. `mend` names the answer it was opened for. */
export function TopicPage(
  props: StepWizardProps & { readonly topicId: string; readonly mend: string | null },
) {
  const { topicId, wording, mend } = props;
  const run = useStepRun();
  const { frame } = useText();
  const form = useTopicForm(topicId);
  const pages = usePages(wording, topicId);
  const visible = useRunState(
    ({ context }) => visibleFields(run.step, context.values, run.givens, topicId),
    sameQuestions,
  );
  const [refused, setRefused] = useState<{ readonly problems: FormProblems; readonly times: number } | null>(
    null,
  );
  const lines = useProblemLines(wording);
  const words = wording.topics[topicId];
  const allOptional = visible.length > 1 && visible.every((each) => each.field.required !== true);
  const factors = visible.some(({ path }) => isFactor(path));
  const place = pages.findIndex((page) => page.current);

  const open = useEffectEvent(() => {
    if (mend === null) return;
    // What the review found missing on this page is said at the fields as well.
    const problems = problemsIn(
      run.step,
      run.values(),
      run.givens,
      run.clock.now().today,
      'forSigning',
      topicId,
    );
    for (const [path, problem] of problems) form.setError(formName(path), errorOf(problem));
    focusOn(answerId(mend));
  });
  useEffect(() => open(), []);

  const goOn = form.handleSubmit(
    () => {
      setRefused(null);
      run.actor.send({ type: 'NEXT' });
    },
    () => {
      const today = run.clock.now().today;
      const problems = problemsIn(run.step, run.values(), run.givens, today, 'asTyped', topicId);
      setRefused((before) => ({ problems, times: (before?.times ?? 0) + 1 }));
    },
  );
  const errors: readonly ShownError[] =
    refused === null
      ? []
      : lines(refused.problems).map(({ path, words: message }) => ({ message, target: answerId(path) }));

  return (
    <Page
      title={words?.title ?? topicId}
      pageKey={topicId}
      keepFocus={mend !== null}
      above={`${frame.step.position(place + 1, pages.length)} · ${wording.title}`}
      lead={
        <>
          {place === 0 && wording.lead !== undefined && <p>{wording.lead}</p>}
          {words?.lead !== undefined && <p>{words.lead}</p>}
          {allOptional && <p>{frame.step.allOptional}</p>}
        </>
      }
      back={{ onPress: () => run.actor.send({ type: 'BACK' }) }}
      besideTitle={<LiveSaveState draft={props.draft} />}
      errors={errors}
      errorsShown={refused?.times ?? 0}
      guidance={words?.guidance}
      beside={besidePage({ topicId, factors }, wording)}
      rows={factors}
      foldGuidance={props.inConversation}
    >
      <StepPages pages={pages} />
      <SaveTrouble saveBackup={props.saveBackup} />
      <ConcernsHere>
        {topicId === 'judgement' && <BeforeLevel wording={wording} />}
        <Form
          onSubmit={goOn}
          actions={
            <>
              <Button kind="primary" type="submit">
                {frame.step.onward}
              </Button>
              <LinkButton onPress={() => run.actor.send({ type: 'LEAVE' })}>{frame.step.later}</LinkButton>
            </>
          }
        >
          {visible
            .filter((each) => each.item === null)
            .map((each) => (
              <Question
                key={each.path}
                at={each}
                wording={wording}
                control={form.control}
                beneath={each.field.kind === 'list' ? visible : nothing}
                unmarked={allOptional}
              />
            ))}
          <ScreenResult topicId={topicId} wording={wording} />
          {topicId === 'judgement' && <AfterLevel />}
        </Form>
      </ConcernsHere>
    </Page>
  );
}
const nothing: readonly VisibleField[] = [];
