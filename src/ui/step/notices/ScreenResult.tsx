import type { AnyWording } from '../../../model/define.ts';
import { fetchedPart } from '../../fetching/fetchedPart.tsx';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const ResultOnPage = fetchedPart(() => import('./ResultOnPage.tsx').then((module) => module.ResultOnPage));
export const fetchScreenResult = ResultOnPage.fetch;
const screens = ['hark', 'aas', 'supplement'] as const;

/** Under the questions of a questionnaire: how the answers so far read. Nothing on any other page. */
export function ScreenResult(props: { readonly topicId: string; readonly wording: AnyWording }) {
  const pack = screens.find((each) => each === props.topicId);
  return pack === undefined ? null : (
    <UntilHere>
      <ResultOnPage pack={pack} wording={props.wording} />
    </UntilHere>
  );
}
