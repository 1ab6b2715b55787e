import type { BodyOf } from '../../entries/kinds.ts';
import { PlanText } from './PlanText.tsx';
import { PrintPage } from './PrintPage.tsx';
import { usePlanWords } from './words.ts';

/** The agreed copy of the plan: what was agreed and nothing else, no name, no date, no place. */
export function PlanCopyPage(props: {
  readonly plan: BodyOf<'safetyPlan'>;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}) {
  const words = usePlanWords();
  return (
    <PrintPage
      title={words.copyTitle}
      lead={words.paper.copy}
      paper={<PlanText plan={props.plan} />}
      onBack={props.onBack}
      onPrint={props.onPrint}
    />
  );
}
