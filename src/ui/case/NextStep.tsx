import type { CaseFacts } from '../../rules/facts.ts';
import type { StepId } from '../../model/steps/stepWords.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useStepTitles } from '../home/useStepTitles.ts';
import { Cluster } from '../kit/layout.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useWayOnWords } from '../step/wayOn/words.ts';
import { useLanguage } from '../useText.tsx';
import type { Begin } from './begin.ts';
import { afterSigning } from './nextSteps.ts';
import { StepLinks } from './StepLinks.tsx';

/** Just signed: what could come next. It goes with the page; the tasks say the same for good. */
export function NextStep(props: {
  readonly signed: StepId;
  readonly facts: CaseFacts;
  readonly begin: Begin;
}) {
  const words = useWayOnWords().after;
  const language = useLanguage();
  const moment = useMoment();
  const { writer } = useSession();
  const after = afterSigning(props.signed, props.facts, moment());
  const titles = useStepTitles(after === null ? [] : after.steps);
  if (after === null) return null;
  return (
    <>
      {after.evaluate && <p>{words.evaluate}</p>}
      {after.nextOn !== null && <p>{words.talkOn(shownDay(after.nextOn, language))}</p>}
      {after.noDay && <p>{words.noDay}</p>}
      {writer && after.steps.length > 0 && (
        <>
          <p>{words.lead}</p>
          <Cluster>
            <StepLinks
              steps={after.steps}
              titles={titles}
              begin={props.begin}
              label={(title) => `${title}: ${words.next}`}
            />
          </Cluster>
        </>
      )}
    </>
  );
}
