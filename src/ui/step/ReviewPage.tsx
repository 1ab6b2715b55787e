import { useMemo, useState } from 'react';
import { visibleFields } from '../../rules/visibleQuestions.ts';
import { checkForSigning } from '../../rules/checkForSigning.ts';
import { answerId } from '../fields/answer.ts';
import type { ShownError } from '../kit/ErrorSummary.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Actions } from '../kit/Form.tsx';
import { Page } from '../kit/Page.tsx';
import { useText } from '../useText.tsx';
import { SittingResult } from '../measures/SittingPlaces.tsx';
import { LiveSaveState } from './LiveSaveState.tsx';
import { ScreenResult } from './notices/ScreenResult.tsx';
import { OverPlanReview } from './plan/PlanPlaces.tsx';
import { ReviewTopic } from './ReviewTopic.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { SignButton } from './SignButton.tsx';
import { SignTrouble } from './SignTrouble.tsx';
import { reviewId, StepPages, usePages } from './StepPages.tsx';
import type { ReviewPageProps } from './stepWizardProps.ts';
import { useProblemLines } from './useProblemLines.ts';
import { placeOf, useRunState, useStepRun } from './useStepRun.tsx';
import { useSigning } from './useSigning.ts';
import { WillBeSigned } from './WillBeSigned.tsx';

/** The last page: every answer with a way back to it, what will be signed, what stands against it, and the key. */
export function ReviewPage(props: ReviewPageProps) {
  const { wording, checkDoor, reasonWords } = props;
  const { step, givens, clock, actor } = useStepRun();
  const words = useText().frame.step;
  const values = useRunState(({ context }) => context.values);
  const place = useRunState(placeOf);
  const pages = usePages(wording, reviewId);
  const lines = useProblemLines(wording);
  const [pressed, setPressed] = useState(0);

  const visible = useMemo(() => visibleFields(step, values, givens), [step, values, givens]);
  const check = useMemo(
    () => checkForSigning(step, values, givens, clock.now().today),
    [step, values, givens, clock],
  );
  const reasons = useMemo(() => (check.ok ? checkDoor(check.bodies) : []), [check, checkDoor]);
  const problems = check.ok ? [] : lines(check.problems);

  const wayTo = (path: string | undefined): Partial<ShownError> => {
    const found =
      visible.find((each) => each.path === path) ?? visible.find((each) => each.field.id === path);
    if (found === undefined) return {};
    return { target: answerId(found.path), onFollow: () => props.onMend(found.topic.id, found.path) };
  };
  const hindrances: readonly ShownError[] = [
    ...problems.map((line) => ({ message: line.words, ...wayTo(line.path) })),
    ...reasons.map((reason) => ({ message: reasonWords(reason), ...wayTo(reason.field) })),
  ];
  const sign = useSigning(props.sign, check);

  return (
    <Page
      title={words.checkAnswers}
      pageKey={reviewId}
      above={`${words.position(pages.length, pages.length)} · ${wording.title}`}
      lead={<p>{words.checkLead}</p>}
      back={{ onPress: () => actor.send({ type: 'BACK' }) }}
      besideTitle={<LiveSaveState draft={props.draft} />}
      errors={hindrances}
      errorsShown={pressed}
      errorsTitle={words.cannotBeSigned}
    >
      <StepPages pages={pages} />
      <SaveTrouble saveBackup={props.saveBackup} />
      {step.signs === 'safetyPlan' && <OverPlanReview />}
      {step.topics
        .filter((topic) => visible.some((each) => each.topic.id === topic.id))
        .map((topic) => (
          <ReviewTopic
            key={topic.id}
            title={wording.topics[topic.id]?.title ?? topic.id}
            wording={wording}
            values={values}
            questions={visible.filter((each) => each.topic.id === topic.id)}
            onMend={(path) => props.onMend(topic.id, path)}
          >
            {visible.some(
              (each) => each.topic.id === topic.id && each.kept && each.field.goesTo === undefined,
            ) && <ScreenResult topicId={topic.id} wording={wording} />}
            {step.signs === 'measure' && <SittingResult topicId={topic.id} />}
          </ReviewTopic>
        ))}
      {check.ok && (
        <WillBeSigned bodies={check.bodies} notices={check.notices} renderNote={props.renderNote} />
      )}
      {props.beside}
      <SignTrouble saveBackup={props.saveBackup} />
      <Actions>
        <SignButton
          busy={place === 'signing'}
          onSign={() => {
            if (hindrances.length > 0) setPressed((times) => times + 1);
            void sign(hindrances.length);
          }}
        />
        <LinkButton onPress={() => actor.send({ type: 'LEAVE' })}>{words.later}</LinkButton>
      </Actions>
    </Page>
  );
}
