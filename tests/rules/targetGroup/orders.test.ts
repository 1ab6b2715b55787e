import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { assessment } from '../../../src/model/steps/assessment.ts';
import { notCloseRelations, relations, targetGroupCriteria } from '../../../src/model/vocabulary.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import type { Met } from '../../../src/rules/facts.ts';
import { aCase, type ACase } from '../../support/aCase.ts';

/** One thing somebody says in an assessment: the changes it makes to a draft. */
type Saying = DraftValues;

const person = (id: string, label: string, relation: string, forms: readonly string[]): Saying => ({
  [`persons/${id}/label`]: label,
  [`persons/${id}/relation`]: relation,
  [`persons/${id}/forms`]: forms,
});
/** Everybody's answers in one draft, in the order they were given. */
function draftOf(sayings: readonly Saying[]): DraftValues {
  const values: Record<string, DraftValues[string]> = {};
  const named: string[] = [];
  for (const saying of sayings)
    for (const [path, value] of Object.entries(saying)) {
      const id = /^persons\/(?<id>[^/]+)\//.exec(path)?.groups?.['id'];
      if (id !== undefined && !named.includes(id)) named.push(id);
      values[path] = value;
    }
  return named.length === 0 ? values : { ...values, persons: named };
}
function signs(story: ACase, sayings: readonly Saying[]): ACase {
  const check = checkForSigning(assessment, draftOf(sayings), {}, story.today);
  if (!check.ok) throw new Error(JSON.stringify([...check.problems]));
  return check.bodies.reduce((told, { kind, body }) => told.signs(kind, body), story);
}
const result = (story: ACase): Readonly<Record<string, Met>> => story.stands().facts.targetGroup;

const anyPersons = fc
  .array(
    fc.record({ relation: fc.constantFrom(...relations), forms: fc.subarray(['physical', 'economic']) }),
    {
      maxLength: 3,
    },
  )
  .map((all) => all.map(({ relation, forms }, at) => person(`p${at}`, `Person ${at}`, relation, forms)));
const oneOf = (field: string, answers: readonly string[]) =>
  fc.constantFrom(...answers).map((answer): Saying => ({ [field]: answer }));
const unknown = ['notKnown', 'refused', 'notAsked'];
/** What one citizen says; the same question is never answered in two ways. */
const story = fc
  .tuple(
    anyPersons,
    fc.option(oneOf('citizenAge', ['17', '18', '72'])),
    fc.option(oneOf('atCrisisCentre', ['yes', 'no', ...unknown])),
    fc.option(oneOf('livesTogether', ['yes', 'no'])),
  )
  .map(([persons, ...others]) => [...persons, ...others.filter((saying) => saying !== null)]);
const shuffled = story.chain((sayings) =>
  fc.tuple(
    fc.constant(sayings),
    fc.shuffledSubarray(sayings, { minLength: sayings.length, maxLength: sayings.length }),
    fc.nat({ max: sayings.length }),
  ),
);

describe('the target group, from the draft to the case', () => {
  it('does not depend on the order of the answers within one assessment', () => {
    fc.assert(
      fc.property(shuffled, ([sayings, others]) => {
        expect(result(signs(aCase(), others))).toEqual(result(signs(aCase(), sayings)));
      }),
    );
  });

  it('does not depend on how the answers are spread over assessments, nor on some of them being repeated', () => {
    fc.assert(
      fc.property(shuffled, ([sayings, others, cut]) => {
        const whole = result(signs(aCase(), sayings));
        const parts = signs(signs(aCase(), others.slice(0, cut)), others.slice(cut));
        expect(result(parts)).toEqual(whole);
        expect(result(signs(parts, others.slice(0, cut)))).toEqual(whole);
        expect(result(signs(parts, sayings))).toEqual(whole);
      }),
    );
  });

  it('is lowered by no answer that is not there', () => {
    const silences = fc.subarray([
      { atCrisisCentre: 'notKnown' },
      { atCrisisCentre: 'refused' },
      { atCrisisCentre: 'notAsked' },
      { citizenAge: '' },
      { livesTogether: 'notKnown' },
      person('p0', 'Person 0', 'notKnown', []),
    ]);
    fc.assert(
      fc.property(story, silences, (sayings, quiet) => {
        const before = signs(aCase(), sayings);
        // Who is named for the first time, with a relation not known, is somebody new: then nothing is refused yet.
        const named = sayings.some((saying) => 'persons/p0/label' in saying);
        // And a "no" to staying at a crisis centre does not outlast "not known": see below.
        const staysNot = sayings.some((saying) => saying['atCrisisCentre'] === 'no');
        const told = quiet.filter(
          (saying) =>
            (named || !('persons/p0/label' in saying)) &&
            !(staysNot && ['notKnown', 'refused'].includes(String(saying['atCrisisCentre']))),
        );
        const after = told.reduce((case_, saying) => signs(case_, [saying]), before);
        expect(result(after)).toEqual(result(before));
      }),
    );
  });

  it('keeps a stay at a crisis centre until somebody says no, and a no only until nobody can say it', () => {
    const answers = fc.array(fc.constantFrom('yes', 'no', ...unknown), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(answers, (said) => {
        const told = said.reduce((case_, answer) => signs(case_, [{ atCrisisCentre: answer }]), aCase());
        const asked = said.filter((answer) => answer !== 'notAsked');
        const known = asked.findLast((answer) => answer === 'yes' || answer === 'no');
        const now = known === 'no' && asked.at(-1) !== 'no' ? 'unknown' : (known ?? 'unknown');
        const met = { yes: 'no', no: 'yes', unknown: 'unknown' }[now];
        expect(result(told)['notAtCrisisCentre']).toBe(met);
      }),
    );
  });

  it('lets a course start wait once nobody can say any more whether the citizen stays at a crisis centre', () => {
    const inGroup = aCase().told().inTargetGroup().evaluated('elevated').planned();
    expect(inGroup.door('courseStart')).not.toContain('targetGroupNotKnown');
    for (const answer of ['notKnown', 'refused'])
      expect(signs(inGroup, [{ atCrisisCentre: answer }]).door('courseStart')).toContain(
        'targetGroupNotKnown',
      );
    expect(signs(inGroup, [{ atCrisisCentre: 'notAsked' }]).door('courseStart')).not.toContain(
      'targetGroupNotKnown',
    );
  });

  it('is met by one close relation among any others, and not met only when all are known not to be close', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...relations), { minLength: 1, maxLength: 4 }), (chosen) => {
        const told = signs(
          aCase(),
          chosen.map((relation, at) => person(`p${at}`, `Person ${at}`, relation, [])),
        );
        const far = (relation: string): boolean => notCloseRelations.some((other) => other === relation);
        const close = chosen.some((relation) => relation !== 'notKnown' && !far(relation));
        expect(result(told)['closeRelation']).toBe(close ? 'yes' : chosen.every(far) ? 'no' : 'unknown');
      }),
    );
  });

  it('W10: a son who is the carer is a close relation, and the four criteria can all be met', () => {
    const told = signs(aCase().told({ citizenAge: '72' }), [
      person('p0', 'Søn', 'child', ['economic']),
      person('p1', 'Hjælper', 'carer', []),
      { atCrisisCentre: 'no' },
    ]);
    expect(targetGroupCriteria.map((id) => result(told)[id])).toEqual(['yes', 'yes', 'yes', 'yes']);
  });
});
