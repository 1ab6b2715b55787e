import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { itemPath } from '../entries/draftPaths.ts';
import type { BodyOf } from '../entries/kinds.ts';

const texts = (body: object, keys: readonly string[]): Record<string, DraftValue> =>
  Object.fromEntries(
    Object.entries(body).filter(
      (entry): entry is [string, string] => keys.includes(entry[0]) && typeof entry[1] === 'string',
    ),
  );

/** The item that the goals of version 1 become: there they were one text. */
const oldGoals = 'earlier-goals';

/** The citizen's plan as the answers of a new draft: the new one begins with what stands (Borgerens Plan). */
export function citizensPlanAsDraft(plan: BodyOf<'citizensPlan'>): DraftValues {
  const values = texts(plan, ['methods', 'agreements', 'notes', 'evaluation']);
  const old = (plan.goals ?? '').trim();
  const goals = [...(old === '' ? [] : [{ id: oldGoals, goal: old }]), ...(plan.plannedGoals ?? [])];
  if (goals.length > 0) values['plannedGoals'] = goals.map(({ id }) => id);
  for (const goal of goals)
    for (const [part, words] of Object.entries(texts(goal, ['goal', 'helps', 'agreed'])))
      values[itemPath('plannedGoals', goal.id, part)] = words;
  return values;
}

/** An action plan as the answers of a new draft, template and all. That one was declined is never carried on. */
export const actionPlanAsDraft = (plan: BodyOf<'actionPlan'>): DraftValues =>
  texts(plan, ['template', ...actionPlanParts.general, ...actionPlanParts.honour]);

/** The parts of each template, in the order of its page (Social Services Act §§ 141 and 12 a). */
export const actionPlanParts = {
  general: ['purpose', 'help', 'duration', 'other'],
  honour: ['riskSummary', 'presentSituation', 'waysOfSupport'],
} as const satisfies Readonly<
  Record<BodyOf<'actionPlan'>['template'], readonly (keyof BodyOf<'actionPlan'>)[]>
>;
export type ActionPlanPart = (typeof actionPlanParts)[keyof typeof actionPlanParts][number];

export type PartChange = 'same' | 'added' | 'changed' | 'removed';
/** One part of an action plan: whether it is written, and what happened to it since the plan before. */
export interface PartState {
  readonly part: ActionPlanPart;
  readonly written: boolean;
  readonly since: PartChange;
}

/** How far a plan is, part by part. Nothing of it bars signing. `before`: the plan of the same template before it. */
export function partsOf(
  plan: BodyOf<'actionPlan'>,
  before: BodyOf<'actionPlan'> | null,
): readonly PartState[] {
  const parts: readonly ActionPlanPart[] = actionPlanParts[plan.template];
  return parts.map((part) => {
    const now = (plan[part] ?? '').trim();
    const then = before === null ? now : (before[part] ?? '').trim();
    const since = now === then ? 'same' : then === '' ? 'added' : now === '' ? 'removed' : 'changed';
    return { part, written: now !== '', since };
  });
}
