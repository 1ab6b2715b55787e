import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const OverPage = fetchedPart(() => import('./SittingPage.tsx').then((module) => module.OverPage));
const ResultOnReview = fetchedPart(() => import('./SittingPage.tsx').then((module) => module.ResultOnReview));
export const fetchSittingPlaces = () => Promise.all([OverPage.fetch(), ResultOnReview.fetch()]);

/** Over the questions of a page of a sitting: what has to be known before they are asked. */
export function OverSitting(props: { readonly topicId: string }) {
  return (
    <UntilHere>
      <OverPage {...props} />
    </UntilHere>
  );
}

/** Beside the answers of an instrument on the last page: how they read. */
export function SittingResult(props: { readonly topicId: string }) {
  return (
    <UntilHere>
      <ResultOnReview {...props} />
    </UntilHere>
  );
}
