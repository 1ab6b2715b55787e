import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { ReadFirst } from '../../second/ReadFirst.tsx';
import { useStepRun } from '../useStepRun.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const OverPage = fetchedPart(() => import('./WayOnPage.tsx').then((module) => module.OverPage));
const UnderPage = fetchedPart(() => import('./WayOnPage.tsx').then((module) => module.UnderPage));
export const fetchWayOnPlaces = () => Promise.all([OverPage.fetch(), UnderPage.fetch()]);

const stages: readonly string[] = ['pathwayDecision', 'course', 'followUp'];

/** Over the questions of a page of stages 5-7. Nothing over any other page. */
export function OverWayOnPage(props: { readonly topicId: string }) {
  const { step } = useStepRun();
  if (step.id === 'secondPerson' || step.id === 'colleagueLook') return <ReadFirst step={step.id} />;
  if (!stages.includes(step.stage)) return null;
  return (
    <UntilHere>
      <OverPage {...props} />
    </UntilHere>
  );
}

/** Under them, as the answers come. */
export function UnderWayOnPage(props: { readonly topicId: string }) {
  const { step } = useStepRun();
  if (!stages.includes(step.stage)) return null;
  return (
    <UntilHere>
      <UnderPage {...props} />
    </UntilHere>
  );
}
