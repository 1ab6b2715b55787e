import type { BodyOf } from '../../entries/kinds.ts';
import { QuietLine, Stack, TextAsWritten } from '../kit/layout.tsx';
import { useCoordinationWords } from './words.ts';

/** Heading by heading as the citizen says it; what is not written has no heading. */
export function OwnPlanText({ plan }: { readonly plan: BodyOf<'citizensPlan'> }) {
  const words = useCoordinationWords().room.own;
  const goals = plan.plannedGoals ?? [];
  const rest = (['methods', 'agreements', 'notes', 'evaluation'] as const).flatMap((key) => {
    const text = (plan[key] ?? '').trim();
    return text === '' ? [] : [{ key, text }];
  });
  return (
    <Stack gap="large">
      {(goals.length > 0 || plan.goals !== undefined) && (
        <section>
          <h2>{words.goals}</h2>
          {plan.goals !== undefined && <TextAsWritten>{plan.goals}</TextAsWritten>}
          {goals.map(({ id, goal, helps, agreed }) => (
            <Stack key={id} gap="small">
              <TextAsWritten>{goal}</TextAsWritten>
              {helps !== undefined && <QuietLine>{words.helps(helps)}</QuietLine>}
              {agreed !== undefined && <QuietLine>{words.agreed(agreed)}</QuietLine>}
            </Stack>
          ))}
        </section>
      )}
      {rest.map(({ key, text }) => (
        <section key={key}>
          <h2>{words[key]}</h2>
          <TextAsWritten>{text}</TextAsWritten>
        </section>
      ))}
    </Stack>
  );
}
