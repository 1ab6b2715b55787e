import type { DraftValue } from '../../../entries/draft.ts';
import type { Language } from '../../../model/define.ts';
import { useAccessWords } from '../../access/words.ts';
import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { OverSitting } from '../../measures/SittingPlaces.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const FromTheMap = fetchedPart(() => import('./FromTheMap.tsx').then((module) => module.FromTheMap));
const TemplateHint = fetchedPart(() => import('./TemplateHint.tsx').then((module) => module.TemplateHint));
const ChooseColleague = fetchedPart(() =>
  import('../../access/ChooseColleague.tsx').then((module) => module.ChooseColleague),
);
const MayNotAnswer = fetchedPart(() =>
  import('../../access/MayNotAnswer.tsx').then((module) => module.MayNotAnswer),
);
export const fetchTogetherPlaces = (language: Language) =>
  Promise.all([
    FromTheMap.fetch(),
    TemplateHint.fetch(),
    ChooseColleague.fetch(),
    MayNotAnswer.fetch(),
    useAccessWords.fetch(language),
  ]);

/** Over the first questions of a few steps beside the stages: the network, an action plan, who is to carry the case, an answer to that. */
export function BesideTogether(props: {
  readonly step: string;
  readonly topicId: string;
  readonly onFill: (path: string, value: DraftValue) => void;
}) {
  const { step, topicId } = props;
  return (
    <UntilHere>
      {step === 'networkStep' && topicId === 'person' && <FromTheMap onFill={props.onFill} />}
      {(step === 'handover' || step === 'openCase') && <ChooseColleague step={step} onFill={props.onFill} />}
      {step === 'handoverAnswer' && <MayNotAnswer />}
      {step === 'actionPlan' && <TemplateHint />}
      {step === 'measure' && <OverSitting topicId={topicId} />}
    </UntilHere>
  );
}
