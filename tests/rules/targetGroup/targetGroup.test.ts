import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOfViolence, relations, notCloseRelations } from '../../../src/model/vocabulary.ts';
import {
  ageFrom,
  targetGroup,
  targetGroupMet,
  type TargetGroupAnswers,
} from '../../../src/rules/targetGroup.ts';
import { aCase } from '../../support/aCase.ts';

const inGroup: TargetGroupAnswers = {
  citizenAge: 34,
  told: true,
  persons: [{ relation: 'partner', forms: ['psychological'] }],
  atCrisisCentre: 'no',
};
const said = (answers: TargetGroupAnswers, criterion: string) =>
  targetGroup(answers).find((result) => result.criterion === criterion);

test('W1: met on all four, each with its reason', () => {
  const results = targetGroup(inGroup);
  expect(results.map((result) => result.met)).toEqual(['yes', 'yes', 'yes', 'yes']);
  expect(results.every((result) => result.because.length > 0 && result.waysOn.length === 0)).toBe(true);
});
test('W5: 17 years, a crisis centre and a neighbour are not met; an age not said is not known; each has a way on', () => {
  expect(said({ ...inGroup, citizenAge: 17 }, 'adult')).toMatchObject({
    met: 'no',
    waysOn: ['childrensTrack'],
  });
  expect(said({ ...inGroup, atCrisisCentre: 'yes' }, 'notAtCrisisCentre')).toMatchObject({
    met: 'no',
    waysOn: ['crisisCentreHelp'],
  });
  const neighbour = { ...inGroup, persons: [{ relation: 'neighbour' as const, forms: [] }] };
  expect(said(neighbour, 'closeRelation')).toMatchObject({ met: 'no', waysOn: ['victimCounselling'] });
  expect(said({ ...inGroup, citizenAge: null }, 'adult')).toMatchObject({
    met: 'unknown',
    waysOn: ['askForIt'],
  });
});
test('W5: the card for a citizen of 17 stands; the exception by key staff opens the course and stands for good', () => {
  expect(aCase().told({ citizenAge: '17' }).stands().facts.children).toMatchObject([
    { id: 'citizen', card: 'open' },
  ]);
  const atCentre = aCase()
    .told()
    .inTargetGroup()
    .signs('assessment', { atCrisisCentre: 'yes' })
    .evaluated('elevated')
    .planned();
  const decision = { pathway: 'individualCourse', reasons: 'x' } as const;
  expect(atCentre.door('pathwayDecision', decision)).toEqual(['targetGroupNotMet']);
  const excepted = atCentre.signs('targetGroupException', {
    criteria: ['notAtCrisisCentre'],
    reason: 'Flytter fredag',
  });
  expect(excepted.door('pathwayDecision', decision)).toEqual([]);
  expect(excepted.daysLater(30).stands().facts.exception).toMatchObject({ reason: 'Flytter fredag' });
});
test('W5: with the age not said nothing is refused yet but the course', () => {
  const ageless = aCase().told({ citizenAge: '' }).evaluated('elevated').planned();
  expect(ageless.door('assessment')).toEqual([]);
  expect(ageless.door('pathwayDecision')).toEqual([]);
  expect(ageless.door('courseStart')).toContain('targetGroupNotKnown');
});
test('a family relation and a carer count; a relation not known refuses nothing', () => {
  expect(said({ ...inGroup, persons: [{ relation: 'child', forms: [] }] }, 'closeRelation')?.met).toBe('yes');
  expect(said({ ...inGroup, persons: [{ relation: 'carer', forms: [] }] }, 'closeRelation')?.met).toBe('yes');
  const half = {
    ...inGroup,
    persons: [
      { relation: 'neighbour' as const, forms: [] },
      { relation: 'notKnown' as const, forms: [] },
    ],
  };
  expect(said(half, 'closeRelation')?.met).toBe('unknown');
});
test('what was not told is never "no violence"', () => {
  expect(said({ ...inGroup, told: false, persons: [] }, 'exposedToViolence')?.met).toBe('unknown');
});
test('the order in which persons were entered never changes the answer', () => {
  const anyPerson = fc.record({
    relation: fc.constantFrom(...relations),
    forms: fc.subarray([...formsOfViolence]),
  });
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 5 }), fc.boolean(), (persons, told) => {
      const answers = { ...inGroup, told, persons };
      expect(targetGroupMet({ ...answers, persons: [...persons].reverse() })).toEqual(
        targetGroupMet(answers),
      );
      const anyClose = persons.some(
        ({ relation }) => relation !== 'notKnown' && !notCloseRelations.some((other) => other === relation),
      );
      expect(targetGroupMet(answers).closeRelation === 'yes').toBe(anyClose);
    }),
  );
});
test('an age is a whole number a person can be', () => {
  expect([' 34 ', '0', '120'].map(ageFrom)).toEqual([34, 0, 120]);
  expect(['', 'x', '-4', '3.5', '400', undefined].map(ageFrom)).toEqual([null, null, null, null, null, null]);
});
