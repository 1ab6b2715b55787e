import { useState } from 'react';
import type { VisibleField } from '../../entries/draftPaths.ts';
import type { FormProblems } from '../../rules/formProblem.ts';
import { saysHowToAsk } from '../../model/steps/askingPages.ts';
import { visibleFields } from '../../rules/visibleQuestions.ts';
import { answerId } from '../fields/answer.ts';
import type { ShownError } from '../kit/ErrorSummary.tsx';
import { Page } from '../kit/Page.tsx';
import { useText } from '../useText.tsx';
import { LiveSaveState } from './LiveSaveState.tsx';
import { besidePage } from './notices/BesidePage.tsx';
import { ConcernsHere } from './notices/ConcernsHere.tsx';
import { isFactor } from './notices/CriticalMark.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { StepPages, usePages } from './StepPages.tsx';
import type { StepWizardProps } from './stepWizardProps.ts';
import { TopicForm } from './TopicForm.tsx';
import { useProblemLines } from './useProblemLines.ts';
import { useRunState, useStepRun } from './useStepRun.tsx';

const sameQuestions = (a: readonly VisibleField[], b: readonly VisibleField[]): boolean =>
  a.length === b.length && a.every((each, at) => each.path === b[at]?.path && each.field === b[at].field);

interface Refused {
  readonly topic: string;
  readonly problems: FormProblems;
  readonly times: number;
}

/**
 * One page of questions. What stands around them (way back, indicator, save state) stays from page to page; only
 * heading and questions change, so that a turn is quick on an old machine. `mend` names the answer it was opened for.
 */
export function TopicPage(
  props: StepWizardProps & { readonly topicId: string; readonly mend: string | null },
) {
  const { topicId, wording, mend } = props;
  const run = useStepRun();
  const { frame } = useText();
  const pages = usePages(wording, topicId);
  const visible = useRunState(
    ({ context }) => visibleFields(run.step, context.values, run.givens, topicId),
    sameQuestions,
  );
  const [lastRefused, setRefused] = useState<Refused | null>(null);
  const refused = lastRefused?.topic === topicId ? lastRefused : null;
  const lines = useProblemLines(wording);
  const words = wording.topics[topicId];
  const allOptional = visible.length > 1 && visible.every((each) => each.field.required !== true);
  const factors = visible.some(({ path }) => isFactor(path));
  const place = pages.findIndex((page) => page.current);
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
      guidanceTitle={saysHowToAsk(run.step.id, topicId) ? frame.guidance : frame.goodToKnow}
      beside={besidePage({ topicId, factors }, wording)}
      rows={factors}
      foldGuidance={props.inConversation}
    >
      <StepPages pages={pages} />
      <SaveTrouble saveBackup={props.saveBackup} />
      {place === 0 && props.first}
      {props.localWays}
      <ConcernsHere>
        <TopicForm
          key={topicId}
          topicId={topicId}
          wording={wording}
          visible={visible}
          allOptional={allOptional}
          mend={mend}
          onRefused={(problems) =>
            setRefused((before) =>
              problems === null ? null : { topic: topicId, problems, times: (before?.times ?? 0) + 1 },
            )
          }
        />
      </ConcernsHere>
    </Page>
  );
}
