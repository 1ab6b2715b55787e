import type { AnyWording } from '../../../model/define.ts';
import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const CriticalSoFar = fetchedPart(() =>
  import('./JudgementNotices.tsx').then((module) => module.CriticalSoFar),
);
const LowLevelNotice = fetchedPart(() =>
  import('./JudgementNotices.tsx').then((module) => module.LowLevelNotice),
);
export const fetchJudgementPlaces = () => Promise.all([CriticalSoFar.fetch(), LowLevelNotice.fetch()]);

/** Over the question of the level. */
export function BeforeLevel(props: { readonly wording: AnyWording }) {
  return (
    <UntilHere>
      <CriticalSoFar {...props} />
    </UntilHere>
  );
}

/** Under it, once a level is chosen that needs two. */
export function AfterLevel() {
  return (
    <UntilHere>
      <LowLevelNotice />
    </UntilHere>
  );
}
