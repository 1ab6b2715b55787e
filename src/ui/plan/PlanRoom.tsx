import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { newestPlan } from '../case/planDrafts.ts';
import { useCase } from '../case/useCase.ts';
import { NotPrinted } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { OnlyPrinted } from '../kit/Paper.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { NewerPlan } from './NewerPlan.tsx';
import { PlanCopyPage } from './PlanCopyPage.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { SmallCard } from './SmallCard.tsx';
import { usePlanWords } from './words.ts';

/**
 * The newest signed plan, to be read at the office: the citizen's words by heading, large and calm, nothing of the
 * case around it. On paper it says only that it cannot be printed; what may be taken along is what the plan agreed.
 */
export function PlanRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  const words = usePlanWords();
  const audit = useAudit();
  const [shown, setShown] = useState<'plan' | 'card' | 'copy'>('plan');
  if (open === null) return null;
  const plan = newestPlan(open.contents.entries);
  const body = plan?.body ?? null;
  const staffOnly = plan !== null && Object(plan.entry.body)['form'] === 'staffOnly';
  const back = {
    label: words.back,
    onPress: () => props.places.go({ room: 'case', stream: props.stream }),
  };
  const toPlan = () => setShown('plan');
  if (body !== null && shown === 'card')
    return <SmallCard onBack={toPlan} onPrint={() => audit('cardPrinted', props.stream)} />;
  if (body !== null && shown === 'copy')
    return <PlanCopyPage plan={body} onBack={toPlan} onPrint={() => audit('planPrinted', props.stream)} />;
  return (
    <>
      <NotPrinted>
        <Page
          title={staffOnly ? words.staffOnly : words.title}
          back={back}
          lead={staffOnly ? words.staffOnlyLead : words.lead}
        >
          {plan === null ? (
            <p>{words.none}</p>
          ) : body === null ? (
            <NewerPlan text={plan.entry.rendered.text} />
          ) : (
            <PlanSheet
              plan={body}
              madeOn={plan.entry.onDate}
              lookAtToday={open.view.facts.plan?.basedOnNewest === false}
              onPaper={setShown}
            />
          )}
        </Page>
      </NotPrinted>
      <OnlyPrinted>
        <p>{words.notOnPaper}</p>
      </OnlyPrinted>
    </>
  );
}
