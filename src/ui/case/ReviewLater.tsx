import { useEffect } from 'react';
import { BrokenPage } from '../shell/BrokenPage.tsx';
import type { Review } from './useReview.ts';
import type { WorkReviewProps } from './WorkReview.tsx';

/** The last page as soon as it is here. When it cannot be fetched that is said, with a way to try again. */
export function ReviewLater({
  review,
  ...page
}: Omit<WorkReviewProps, 'note'> & {
  readonly review: Review;
}) {
  const { parts, failed, fetch } = review;
  useEffect(() => fetch(), [fetch]);
  if (failed) return <BrokenPage onReload={fetch} />;
  return parts === null ? null : <parts.Page {...page} note={parts.note} />;
}
