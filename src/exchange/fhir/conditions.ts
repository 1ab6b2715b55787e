import { Refused } from './refused.ts';
import { listAt, objectAt, oneOf, textAt, type Spot } from './spot.ts';

const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
const answers = [
  'answerBoolean',
  'answerDecimal',
  'answerInteger',
  'answerDate',
  'answerDateTime',
  'answerTime',
  'answerString',
  'answerCoding',
  'answerQuantity',
  'answerReference',
] as const;

/**
 * A question that is shown only sometimes (R4: `enableWhen`): nobody's manual here says how an answer counts that was
 * never asked for, so such a file is refused. First with what is wrong in it, so that its maker can mend that: a question
 * that is not there, or questions that wait for each other.
 */
export function refuseConditions(fields: readonly ((key: string) => Spot)[]): void {
  const ids = new Set(fields.map((field) => textAt(field('linkId'))));
  const waitsFor = new Map<string, readonly string[]>();
  let first: Spot | null = null;
  for (const field of fields) {
    const conditions = field('enableWhen');
    if (conditions.value === undefined) {
      if (field('enableBehavior').value !== undefined)
        throw new Refused('notAllowed', field('enableBehavior').at, 'enableBehavior');
      continue;
    }
    first ??= conditions;
    const named = listAt(conditions).map((condition) => questionOf(condition, ids));
    waitsFor.set(textAt(field('linkId')), named);
  }
  for (const [id] of waitsFor)
    if (reaches(id, id, waitsFor, new Set())) throw new Refused('conditionCycle', first?.at ?? '$.item', id);
  if (first !== null) throw new Refused('conditionNotRun', first.at);
}

function questionOf(condition: Spot, ids: ReadonlySet<string>): string {
  const field = objectAt(condition, ['question', 'operator', ...answers]);
  const question = textAt(field('question'));
  if (!ids.has(question)) throw new Refused('unknownItem', field('question').at, question);
  oneOf(field('operator'), operators);
  if (!answers.some((name) => field(name).value !== undefined)) throw new Refused('missing', condition.at);
  return question;
}

function reaches(
  from: string,
  to: string,
  waitsFor: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (waitsFor.get(from) ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, to, waitsFor, seen);
  });
}
