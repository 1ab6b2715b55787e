import type { StepDefinition } from '../../model/define.ts';

/**
 * The body of a measure laid out as the questions of its step ask for it: each answer under its own question, a goal as
 * the one item of its list. For notes, and for correcting; nothing is added that was not signed.
 */
export function measureAsAnswers(step: StepDefinition, body: object): Readonly<Record<string, unknown>> {
  const { answers, goal, threshold, pack, ...rest } = body as Readonly<Record<string, unknown>>;
  const said = Object(answers) as Readonly<Record<string, unknown>>;
  const asked = step.asks?.find(({ id }) => id === pack);
  const chosen =
    asked?.threshold === undefined || (typeof threshold !== 'string' && typeof threshold !== 'number')
      ? {}
      : { [asked.threshold]: String(threshold) };
  if (asked?.eachOf === undefined) return { ...rest, ...said, ...chosen };
  return { ...rest, [asked.eachOf]: [{ id: 'goal', goal, ...said }], ...chosen };
}
