import { lazy, Suspense } from 'react';
import type { AnyWording } from '../../../model/define.ts';

const CriticalSoFar = lazy(() =>
  import('./JudgementNotices.tsx').then((module) => ({ default: module.CriticalSoFar })),
);
const LowLevelNotice = lazy(() =>
  import('./JudgementNotices.tsx').then((module) => ({ default: module.LowLevelNotice })),
);

/** Over the question of the level. */
export function BeforeLevel(props: { readonly wording: AnyWording }) {
  return (
    <Suspense fallback={null}>
      <CriticalSoFar {...props} />
    </Suspense>
  );
}

/** Under it, once a level is chosen that needs two. */
export function AfterLevel() {
  return (
    <Suspense fallback={null}>
      <LowLevelNotice />
    </Suspense>
  );
}
