import type { DraftValue } from '../../../entries/draft.ts';
import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const PlanPage = fetchedPart(() => import('./PlanPage.tsx').then((module) => module.PlanPage));
const PlanReview = fetchedPart(() => import('./PlanReview.tsx').then((module) => module.PlanReview));
const Suggestions = fetchedPart(() => import('./Suggestions.tsx').then((module) => module.Suggestions));
export const fetchPlanPlaces = () => Promise.all([PlanPage.fetch(), PlanReview.fetch(), Suggestions.fetch()]);

/** Over the questions of one page of the safety plan. */
export function BesidePlanPage(props: { readonly topicId: string }) {
  return (
    <UntilHere>
      <PlanPage {...props} />
    </UntilHere>
  );
}

/** Over the review of the safety plan. */
export function OverPlanReview() {
  return (
    <UntilHere>
      <PlanReview />
    </UntilHere>
  );
}

/** Under a list of measures of the safety plan: what could stand in it. Nothing under any other list. */
export function SuggestionsUnder(props: {
  readonly path: string;
  readonly onFill: (path: string, value: DraftValue) => void;
  readonly onItems: (items: DraftValue) => void;
}) {
  if (!props.path.startsWith('measures.')) return null;
  return (
    <UntilHere>
      <Suggestions {...props} place={props.path.slice('measures.'.length)} />
    </UntilHere>
  );
}
