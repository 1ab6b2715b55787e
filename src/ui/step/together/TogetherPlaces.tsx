import { Suspense } from 'react';
import type { DraftValue } from '../../../entries/draft.ts';
import { fetchedPart } from '../../fetchedPart.tsx';

const FromTheMap = fetchedPart(() => import('./FromTheMap.tsx').then((module) => module.FromTheMap));
const TemplateHint = fetchedPart(() => import('./TemplateHint.tsx').then((module) => module.TemplateHint));
export const fetchTogetherPlaces = () => Promise.all([FromTheMap.fetch(), TemplateHint.fetch()]);

/** Over the first questions of a step with the network and of an action plan; nothing over any other. */
export function BesideTogether(props: {
  readonly step: string;
  readonly topicId: string;
  readonly onFill: (path: string, value: DraftValue) => void;
}) {
  const { step, topicId } = props;
  return (
    <Suspense fallback={null}>
      {step === 'networkStep' && topicId === 'person' && <FromTheMap onFill={props.onFill} />}
      {step === 'actionPlan' && <TemplateHint />}
    </Suspense>
  );
}
