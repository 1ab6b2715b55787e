import { reasonsForHonourPlan } from '../../../rules/actionPlanTemplate.ts';
import { useSuggestedTemplate } from '../../coordination/useSuggestedTemplate.ts';
import { Panel } from '../../kit/Panel.tsx';
import { useKnownOfCase } from '../notices/KnownOfCase.tsx';

/** Which template is suggested, and why. Nothing is chosen by it. */
export function TemplateHint() {
  const marks = useKnownOfCase()?.marks ?? [];
  const suggested = useSuggestedTemplate();
  return (
    <Panel>
      <p>{suggested(reasonsForHonourPlan(marks))}</p>
    </Panel>
  );
}
