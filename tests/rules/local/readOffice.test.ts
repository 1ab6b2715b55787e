import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageIds } from '../../../src/model/stages.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { labelProblems } from '../../../src/rules/local/levelLabels.ts';
import { readOffice } from '../../../src/rules/local/readOffice.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { longestDays, type Ceilings } from '../../../src/rules/dueDates.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { shippedSettings } from '../../../src/rules/localSettings.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { aCase, aMoment, aMonday, type ACase } from '../../support/aCase.ts';

const sets = (office: ACase, key: string, value: string, more: { checkedOn?: string; role?: Role } = {}) => {
  const { checkedOn, role = 'lead' } = more;
  return office.signs('setting', { key, value, ...(checkedOn === undefined ? {} : { checkedOn }) }, { role });
};
const empty = () => aCase();

test('an office that has set nothing follows what the product ships', () => {
  expect(readOffice([])).toEqual({ local: shippedSettings, versions: new Map() });
});

test('the newest valid value of each setting holds, and every version is kept', () => {
  let office = sets(empty(), 'office.levels', '{"high":"Rød"}');
  office = sets(office, 'office.levels', '{"high":"Kritisk"}');
  office = sets(office, 'office.intervals', '{"high":3,"present":60}');
  office = sets(office, 'office.leaving', '14');
  const { local, versions } = readOffice(office.entries);
  expect(local.levelLabels).toEqual({ high: 'Kritisk' });
  expect(local.ceilings).toEqual({ high: 3 });
  expect(local.daysUntilLeaving).toBe(14);
  expect(versions.get('office.levels')?.map(({ value, ignored }) => [value, ignored])).toEqual([
    ['{"high":"Rød"}', false],
    ['{"high":"Kritisk"}', false],
  ]);
});

test('a set of criteria is known by the entry that signed it', () => {
  const list = [{ id: 'own-1', kind: 'inclusion', text: 'Borgeren vil selv.' }];
  const office = sets(empty(), 'office.criteria', JSON.stringify(list));
  expect(readOffice(office.entries).local.criteria).toEqual({
    version: office.entries[0]?.id,
    suggestion: false,
    criteria: list,
  });
  const back = sets(office, 'office.criteria', '');
  expect(readOffice(back.entries).local.criteria.version).toBe('starter');
});

test.each([
  ['office.levels', '{"high":"Lav"}'],
  ['office.levels', 'not json'],
  ['office.levels', '{"worst":"Rød"}'],
  ['office.intervals', '{"high":70}'],
  ['office.intervals', '{"high":"3"}'],
  ['office.criteria', '[{"id":"a","kind":"exclusion","text":"Borgeren er en mand"}]'],
  ['office.criteria', '[{"id":"a","kind":"other","text":"x"}]'],
  ['office.criteria', '{}'],
  ['office.formal', '{"formalDecision":"maybe","legalBasis":"","appealGuidance":""}'],
  ['office.leaving', '0'],
  ['office.leaving', '"30"'],
])('%s %s is kept, said, and not followed', (key, value) => {
  const office = sets(empty(), key, value);
  const { local, versions } = readOffice(office.entries);
  expect(local).toEqual(shippedSettings);
  expect([...versions.values()].flat()).toMatchObject([{ value, ignored: true }]);
});

test('what breaks a rule leaves the one before it standing', () => {
  let office = sets(empty(), 'office.levels', '{"high":"Rød"}');
  office = sets(office, 'office.levels', '{"high":"Tryg"}');
  expect(readOffice(office.entries).local.levelLabels).toEqual({ high: 'Rød' });
});

test('what was not signed as a lead is not followed', () => {
  const office = sets(empty(), 'office.leaving', '5', { role: 'keyStaff' });
  expect(readOffice(office.entries).local.daysUntilLeaving).toBe(30);
});

test('the local workflow has its text and the day it was checked; an empty one is none', () => {
  let office = sets(empty(), 'office.workflow.detection', ' Ring til vagten. ', { checkedOn: '2026-11-02' });
  office = sets(office, 'office.workflow.course', 'Mødelokale 2.');
  expect(readOffice(office.entries).local.workflow).toEqual({
    detection: { text: 'Ring til vagten.', checkedOn: '2026-11-02' },
    course: { text: 'Mødelokale 2.', checkedOn: null },
  });
  office = sets(office, 'office.workflow.course', '');
  expect(Object.keys(readOffice(office.entries).local.workflow)).toEqual(['detection']);
});

test('a setting of a person is none of the office', () => {
  expect(readOffice(sets(empty(), 'language.anna', 'en').entries).versions.size).toBe(0);
});

test('whatever is signed, reading never throws, no label reads as safe and no interval grows', () => {
  const keys = [
    'levels',
    'intervals',
    'criteria',
    'formal',
    'leaving',
    ...stageIds.map((one) => `workflow.${one}`),
  ];
  const values = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('{"high":"Lav"}', '{"high":"Rød"}', '{"elevated":90}', '[]', '{"__proto__":1}', '-3'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), values), { maxLength: 6 }), (signings) => {
      const office = signings.reduce((one, [key, value]) => sets(one, `office.${key}`, value), empty());
      const { local } = readOffice(office.entries);
      expect(labelProblems(local.levelLabels)).toEqual({});
      for (const [level, days] of Object.entries(local.ceilings))
        expect(days).toBeLessThan(longestDays[level as keyof typeof longestDays]);
      expect(local.daysUntilLeaving).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('the door is a lead’s, and lets no value through that would not be followed', () => {
  const door = (key: string, value: string, roles: readonly Role[] = ['lead']) =>
    doorOf('setting')(emptyFacts, { key, value }, aMoment(aMonday, { roles })).map(({ code }) => code);
  expect(door('office.levels', '{"high":"Rød"}')).toEqual([]);
  expect(door('office.levels', '{"high":"Rød"}', ['keyStaff'])).toEqual(['roleMissing']);
  expect(door('office.levels', '{"high":"Helt sikker"}')).toEqual(['settingBreaksRule']);
  expect(door('office.intervals', '{"high":8}')).toEqual(['settingBreaksRule']);
  expect(door('office.criteria', '')).toEqual([]);
});

describe('the door of an evaluation', () => {
  const told = aCase().told();
  const body = (nextOn: string) => told.evaluationBody('elevated', { nextOn });
  const reasons = (nextOn: string, ceilings: Readonly<Partial<Ceilings>>) =>
    doorOf('riskEvaluation')(told.stands().facts, body(nextOn), { ...aMoment(told.today), ceilings });

  test('holds the office’s own days, and says so where they are what is too long', () => {
    expect(reasons('2026-11-16', { elevated: 14 })).toEqual([]);
    expect(reasons('2026-11-17', { elevated: 14 })).toEqual([
      { code: 'nextDateTooLate', field: 'nextOn', about: { latest: '2026-11-16', officeDays: 14 } },
    ]);
    expect(reasonsDa.nextDateTooLate({ latest: '2026-11-16', officeDays: 14 })).toBe(
      'Næste dato ligger for sent. Senest 16.11.2026. Hos os er det højst 14 dage.',
    );
  });
  test('never holds more than the model, whatever the office says', () => {
    const late = { code: 'nextDateTooLate', field: 'nextOn', about: { latest: '2026-12-02' } };
    expect(reasons('2026-12-03', { elevated: 90 })).toEqual([late]);
    expect(reasons('2026-12-03', {})).toEqual([late]);
  });
});
