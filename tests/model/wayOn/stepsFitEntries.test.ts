import { describe, expect, it } from 'vitest';
import { bodyShape, itemShape } from '../../../src/entries/bodyShape.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { isEntryKind, kinds } from '../../../src/entries/kinds.ts';
import type { Field, StepDefinition } from '../../../src/model/define.ts';
import { works } from '../../../src/model/sources.ts';
import { alongsideSteps } from '../../../src/model/steps/alongsideSteps.ts';
import { judgementSteps } from '../../../src/model/steps/judgementSteps.ts';
import { wayOnSteps } from '../../../src/model/steps/wayOnSteps.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { fillStep } from './fillStep.ts';

const steps: readonly StepDefinition[] = [
  ...Object.values(judgementSteps),
  ...Object.values(wayOnSteps),
  ...Object.values(alongsideSteps),
];
/** Entry ids reach this step as a list, which a given (a text) is not: its caller writes the body. */
const writtenByItsCaller = new Set(['journalised']);
const today = asLocalDate('2026-11-20');

interface Part {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Part>>;
    readonly innerType?: Part;
    readonly element?: Part;
    readonly entries?: Readonly<Record<string, string>>;
  };
}
const bare = (part: Part | undefined): Part | undefined =>
  part?.def.type === 'optional' ? bare(part.def.innerType) : part;
/** The values a body allows for a key; null where it is free text. */
function allowed(part: Part | undefined): readonly string[] | null {
  const inner = bare(part);
  const one = inner?.def.type === 'array' ? bare(inner.def.element) : inner;
  return one?.def.type === 'enum' ? Object.values(one.def.entries ?? {}) : null;
}
const given = (step: StepDefinition) => Object.fromEntries((step.givens ?? []).map((name) => [name, 'id-1']));
const kindOf = (step: StepDefinition, field: Field) => {
  const kind = field.goesTo ?? step.signs;
  return isEntryKind(kind) ? kind : null;
};
const fieldsOf = (step: StepDefinition) => step.topics.flatMap((topic) => topic.fields);

describe.each(steps.map((step) => [step.id, step] as const))('the step %s', (_id, step) => {
  it('asks only what the entry it goes to can keep', () => {
    expect(isEntryKind(step.signs)).toBe(true);
    for (const field of fieldsOf(step)) {
      const kind = kindOf(step, field);
      if (kind === null) {
        expect(field.goesTo).toBe('none');
        continue;
      }
      expect([...bodyShape(kind).keys]).toContain(field.id);
      if (field.kind !== 'list') continue;
      for (const inner of field.items) expect([...itemShape(kind, field.id).keys]).toContain(inner.id);
    }
  });

  it('offers exactly the answers the entry knows', () => {
    for (const field of fieldsOf(step)) {
      const kind = kindOf(step, field);
      if (kind === null) continue;
      const body = kinds[kind].body as unknown as Part;
      const inList = bare(bare(body.def.shape?.[field.id])?.def.element);
      const pairs =
        field.kind === 'list'
          ? field.items.map((inner) => [inner, inList?.def.shape?.[inner.id]] as const)
          : [[field, body.def.shape?.[field.id]] as const];
      for (const [question, part] of pairs) {
        const values = allowed(part);
        if (question.kind === 'scale') {
          const numbers = Array.from(
            { length: question.max - question.min + 1 },
            (_, at) => `${question.min + at}`,
          );
          expect(values).toEqual([...numbers, ...question.options]);
        } else if (question.kind === 'choice') expect(question.options).toEqual(values);
        else if (question.kind === 'choices' && question.onlyWhere !== undefined)
          expect(values).toEqual(expect.arrayContaining([...question.options]));
        else if (question.kind === 'choices') expect(question.options).toEqual(values);
        else if (question.kind !== 'confirm') expect(values).toBeNull();
      }
    }
  });

  it('demands what the entry demands, and nothing else', () => {
    const required = [...bodyShape(isEntryKind(step.signs) ? step.signs : 'assessment').required];
    const demanded = fieldsOf(step).filter((field) => field.goesTo === undefined && field.required === true);
    const filled = fieldsOf(step).filter((field) => field.kind === 'date' && field.blankMeans === 'today');
    const emptyList = fieldsOf(step).filter((field) => field.kind === 'list' && required.includes(field.id));
    expect(
      [...demanded, ...filled, ...emptyList]
        .map((field) => field.id)
        .concat(step.givens ?? [])
        .sort(),
    ).toEqual([...required].sort());
  });

  it('names a known work for every question', () => {
    for (const field of fieldsOf(step)) {
      const inner = field.kind === 'list' ? field.items : [];
      for (const { source } of [field, ...inner]) {
        expect(Object.keys(works)).toContain(source.work);
        expect(source.place).not.toBe('');
      }
    }
  });
});

const signable = steps.filter((step) => !writtenByItsCaller.has(step.id));
describe.each(signable.map((step) => [step.id, step] as const))('the step %s', (_id, step) => {
  it('can be signed with everything answered, and with only what must be', () => {
    for (let pick = 0; pick < 12; pick += 1) {
      const full = checkForSigning(step, fillStep(step, pick), given(step), today);
      expect(full.ok ? [] : [...full.problems]).toEqual([]);
    }
    const least = checkForSigning(step, fillStep(step, 0, 'required'), given(step), today);
    expect(least.ok ? [] : [...least.problems]).toEqual([]);
  });
});
