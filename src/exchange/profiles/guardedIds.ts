import type { Condition, Field, StepDefinition } from '../../model/define.ts';

/**
 * The questions of a step whose answers must not leave the internal case: the tagged ones, and those that are only
 * asked because of what a tagged one was answered. That such a question stands there at all would give the answer
 * away. Ids of questions, and `list/question` for those of the items of a list.
 */
export function guardedIds(step: StepDefinition): ReadonlySet<string> {
  const known = worked.get(step);
  if (known !== undefined) return known;
  const guarded = new Set<string>();
  let before = -1;
  while (before !== guarded.size) {
    before = guarded.size;
    for (const topic of step.topics) {
      const pageTells = tells(topic.showWhen, guarded);
      for (const field of topic.fields) addField(field, pageTells, guarded);
    }
  }
  worked.set(step, guarded);
  return guarded;
}
/** Definitions do not change while the product runs: each is read once. */
const worked = new WeakMap<StepDefinition, ReadonlySet<string>>();

function addField(field: Field, pageTells: boolean, guarded: Set<string>): void {
  const asked = (one: Field, beside?: string): boolean =>
    one.protected === true || tells(one.showWhen, guarded, beside) || tells(one.keptWhen, guarded, beside);
  if (pageTells || asked(field)) guarded.add(field.id);
  if (field.kind !== 'list') return;
  for (const question of field.items) {
    if (guarded.has(field.id) || asked(question, field.id)) guarded.add(`${field.id}/${question.id}`);
  }
  // A list of which nothing may be said is not mentioned either.
  if (field.items.every((question) => guarded.has(`${field.id}/${question.id}`))) guarded.add(field.id);
}

/**
 * Whether a condition that holds gives a guarded answer away: it cannot hold without one. `beside`: the list whose
 * items it is asked in. Where another answer might be the reason just as well, nothing is given away.
 */
function tells(condition: Condition | undefined, guarded: ReadonlySet<string>, beside?: string): boolean {
  if (condition === undefined) return false;
  const isGuarded = (id: string): boolean =>
    guarded.has(id) || (beside !== undefined && guarded.has(`${beside}/${id}`));
  if ('field' in condition) return isGuarded(condition.field);
  if ('answered' in condition) return isGuarded(condition.answered);
  if ('written' in condition) return isGuarded(condition.written);
  if ('all' in condition) return condition.all.some((part) => tells(part, guarded, beside));
  if ('any' in condition)
    return condition.any.length > 0 && condition.any.every((part) => tells(part, guarded, beside));
  return speaksOf(condition.not, isGuarded);
}

/** Whether a guarded answer stands anywhere in a condition. */
function speaksOf(condition: Condition, isGuarded: (id: string) => boolean): boolean {
  if ('field' in condition) return isGuarded(condition.field);
  if ('answered' in condition) return isGuarded(condition.answered);
  if ('written' in condition) return isGuarded(condition.written);
  if ('not' in condition) return speaksOf(condition.not, isGuarded);
  return ('all' in condition ? condition.all : condition.any).some((part) => speaksOf(part, isGuarded));
}
