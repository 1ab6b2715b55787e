import { filledByPacks } from '../../support/aSitting.ts';
import { describe, expect, it } from 'vitest';
import { bodyShape } from '../../../src/entries/bodyShape.ts';
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
/** What a step is opened with: an id, or one of the words its body allows there. */
const given = (step: StepDefinition) => {
  const shape = isEntryKind(step.signs) ? (kinds[step.signs].body as unknown as Part).def.shape : undefined;
  return Object.fromEntries((step.givens ?? []).map((name) => [name, allowed(shape?.[name])?.[0] ?? 'id-1']));
};
const kindOf = (step: StepDefinition, field: Field) => {
  const kind = field.goesTo ?? step.signs;
  return isEntryKind(kind) ? kind : null;
};
/** Every question with the entry it goes to and its place in that body; questions of a list after the list. */
function placesOf(step: StepDefinition) {
  return fieldsOf(step).flatMap((list) => {
    const kind = kindOf(step, list);
    const part =
      kind === null ? undefined : (kinds[kind].body as unknown as Part).def.shape?.[list.as ?? list.id];
    const item = bare(bare(part)?.def.element)?.def.shape;
    const inner: readonly Field[] = list.kind === 'list' ? list.items : [];
    return [
      { kind, list, question: list, part },
      ...inner.map((question) => ({ kind, list, question, part: item?.[question.id] })),
    ];
  });
}
/** The answers of a question as the body would list them; null where it is free text. */
function offered(question: Field, known: readonly string[] | null): readonly string[] | null {
  if (question.kind === 'scale') {
    const numbers = Array.from(
      { length: question.max - question.min + 1 },
      (_, at) => `${question.min + at}`,
    );
    return [...numbers, ...question.options];
  }
  // A list that shrinks to what was marked offers a part of what the body allows.
  if (question.kind === 'choices' && question.onlyWhere !== undefined)
    return question.options.every((option) => known?.includes(option)) ? known : question.options;
  return question.kind === 'choice' || question.kind === 'choices' ? question.options : null;
}
const fieldsOf = (step: StepDefinition) => step.topics.flatMap((topic) => topic.fields);

describe.each(steps.map((step) => [step.id, step] as const))('the step %s', (_id, step) => {
  it('asks only what the entry it goes to can keep', () => {
    expect(isEntryKind(step.signs)).toBe(true);
    const homeless = placesOf(step).filter(({ kind, part }) => kind !== null && part === undefined);
    expect(homeless.map(({ question }) => question.id)).toEqual([]);
    const nowhere = placesOf(step).filter(({ kind }) => kind === null);
    expect(nowhere.map(({ list }) => list.goesTo)).toEqual(nowhere.map(() => 'none'));
  });

  it('offers exactly the answers the entry knows', () => {
    for (const { kind, question, part } of placesOf(step)) {
      if (kind === null || question.kind === 'list' || question.kind === 'confirm') continue;
      const known = allowed(part);
      expect([question.id, offered(question, known)]).toEqual([question.id, known]);
    }
  });

  it('demands what the entry demands, and nothing else', () => {
    const { required: needed } = bodyShape(isEntryKind(step.signs) ? step.signs : 'assessment');
    const byPacks = step.asks === undefined ? [] : filledByPacks;
    const required = [...needed].filter((key) => !byPacks.includes(key));
    const demanded = fieldsOf(step).filter((field) => field.goesTo === undefined && field.required === true);
    const filled = fieldsOf(step).filter(
      (field) => field.goesTo === undefined && field.kind === 'date' && field.blankMeans === 'today',
    );
    const emptyList = fieldsOf(step).filter((field) => field.kind === 'list' && required.includes(field.id));
    expect(
      [...demanded, ...filled, ...emptyList]
        .map((field) => field.id)
        // What a step is opened with and does not sign only opens pages; some of it is signed only where it is there.
        .concat((step.givens ?? []).filter((name) => needed.has(name)))
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

// A sitting is signed with the pages of its packs: tests/rules/measures.
const alone = steps.filter(({ asks }) => asks === undefined);
describe.each(alone.map((step) => [step.id, step] as const))('the step %s', (_id, step) => {
  it('can be signed with everything answered, and with only what must be', () => {
    for (let pick = 0; pick < 12; pick += 1) {
      const full = checkForSigning(step, fillStep(step, pick), given(step), today);
      expect(full.ok ? [] : [...full.problems]).toEqual([]);
    }
    const least = checkForSigning(step, fillStep(step, 0, 'required'), given(step), today);
    expect(least.ok ? [] : [...least.problems]).toEqual([]);
  });
});
