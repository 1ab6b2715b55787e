import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMarks, blocksInEveryPlan } from '../../../src/model/plan/blockMarks.ts';
import { situationMarks, type SituationMark } from '../../../src/model/situationMarks.ts';
import { safetyPlan } from '../../../src/model/steps/safetyPlan.ts';
import { planBlocks } from '../../../src/model/vocabulary.ts';
import { planSuggestions } from '../../../src/rules/planSuggestions.ts';
import { offeredOptions, visibleTopics } from '../../../src/rules/visibleQuestions.ts';

/** The blocks by their letters in practice, A to R. */
const letters = 'ABCDEFGHIJKLMNOPQR';
const lettersOf = (marks: readonly SituationMark[]): string =>
  planSuggestions(marks)
    .map(({ block }) => letters[planBlocks.indexOf(block)])
    .join('');
const pages = (marks: readonly SituationMark[], values = {}) =>
  visibleTopics(safetyPlan, values, { marks: marks.join(' ') }).map((topic) => topic.id);
const someMarks = fc.uniqueArray(fc.constantFrom(...situationMarks));

describe('which blocks a plan opens with', () => {
  it('W1: children, economic and digital violence and a planned leaving give A-H, J, K and R', () => {
    const marks = [
      'childrenAround',
      'livesTogether',
      'leaving',
      'economicViolence',
      'digitalViolence',
    ] as const;
    expect(lettersOf(marks)).toBe('ABCDEFGHJKR');
  });

  it('W2: honour gives M, and the residence papers come only because somebody holds them', () => {
    const marks = ['negativeSocialControl', 'honour', 'severalPersons', 'familyUsesViolence'] as const;
    expect(lettersOf(marks)).toContain('M');
    expect(lettersOf(marks)).not.toContain('O');
    const held = planSuggestions([...marks, 'papersHeld']).find(({ block }) => block === 'migrant');
    expect(held?.because).toEqual(['papersHeld']);
  });

  it('W10: a son who cares for her and handles money and phone gives E, H and N, and no honour', () => {
    const marks = ['familyUsesViolence', 'carerUsesViolence', 'disabilityOrIllness'] as const;
    expect(lettersOf(marks)).toBe('ABCEFHNR');
  });

  it('nothing known still gives how to be in contact, the danger, the way out, people and silence', () => {
    expect(lettersOf([])).toBe('ABCFR');
    expect(planSuggestions([]).every(({ because }) => because.length === 0)).toBe(true);
  });

  it('uses every mark for something, and every block but those of every plan has a mark that opens it', () => {
    const used = new Set(Object.values(blockMarks).flat());
    expect(situationMarks.filter((mark) => !used.has(mark))).toEqual([]);
    expect(planBlocks.filter((block) => blockMarks[block].length === 0)).toEqual([]);
  });

  it('opens the same pages in the wizard as the rule names, whatever the marks', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const blocks = pages(marks).filter((id) => planBlocks.some((block) => block === id));
        expect(blocks).toEqual(planSuggestions(marks).map(({ block }) => block));
      }),
    );
  });

  it('a further mark never takes a block away', () => {
    fc.assert(
      fc.property(someMarks, fc.constantFrom(...situationMarks), (marks, more) => {
        expect(pages([...marks, more])).toEqual(expect.arrayContaining(pages(marks)));
      }),
    );
  });

  it('any other block can be added, and every one that is not on view is offered', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const field = safetyPlan.topics[1].fields[0];
        const offered = offeredOptions(field, {}, 'blocks', { marks: marks.join(' ') });
        const onView = planSuggestions(marks).map(({ block }) => block);
        expect([...offered, ...onView].sort()).toEqual([...planBlocks].sort());
        expect(pages(marks, { blocks: offered })).toEqual(expect.arrayContaining([...planBlocks]));
      }),
    );
  });

  it('staff’s own plan has three pages and none in the citizen’s voice, whatever was brought up', () => {
    const few = ['whose', 'staffPlan', 'keepingAndRevising'];
    expect(pages([...situationMarks], { form: 'staffOnly', blocks: [...planBlocks] })).toEqual(few);
    expect(few).not.toEqual(expect.arrayContaining([...blocksInEveryPlan]));
  });
});
