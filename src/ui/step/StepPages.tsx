import type { AnyWording } from '../../model/define.ts';
import { closedTopics } from '../../rules/visibleQuestions.ts';
import { StepIndicator, type IndicatedPage } from '../kit/StepIndicator.tsx';
import { useText } from '../useText.tsx';
import { useRunState, useStepRun } from './useStepRun.tsx';

export const reviewId = 'review';

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** Ids of the pages open now, in order. */
const useOpenTopics = (): readonly string[] => useRunState(({ context }) => context.open, sameList);

/** The pages of the work as they stand now, those that wait among them, and the review last. */
export function usePages(wording: AnyWording, current: string): readonly IndicatedPage[] {
  const { step, givens } = useStepRun();
  const words = useText().frame.step;
  const open = useOpenTopics();
  const closed = useRunState(
    ({ context }) => closedTopics(step, context.values, givens).map((topic) => topic.id),
    sameList,
  );
  const topics = step.topics
    .filter(({ id }) => open.includes(id) || closed.includes(id))
    .map(({ id }): IndicatedPage => ({
      id,
      title: wording.topics[id]?.title ?? id,
      current: id === current,
      closed: closed.includes(id) ? words.pageNotOpenYet : undefined,
    }));
  return [...topics, { id: reviewId, title: words.checkAnswers, current: current === reviewId }];
}

/** The indicator over a page: every open page and the review is a way in; what waits says for what. */
export function StepPages({ pages }: { readonly pages: readonly IndicatedPage[] }) {
  const { actor } = useStepRun();
  const words = useText().frame.step;
  return (
    <StepIndicator
      label={words.pages}
      all={words.allPages}
      pages={pages}
      onGoTo={(id) => actor.send(id === reviewId ? { type: 'REVIEW' } : { type: 'GO_TO', topic: id })}
    />
  );
}
