import { expect, it } from 'vitest';
import { asEntryId, asInstant, asPersonId } from '../../../src/entries/ids.ts';
import { criterionConflictsDa } from '../../../src/model/local/criterionConflicts.da.ts';
import { starterCompassDa } from '../../../src/model/compass/starterCompass.da.ts';
import { groupThemesDa } from '../../../src/model/groups/groupThemes.da.ts';
import { riskLevelsDa } from '../../../src/model/riskLevels.da.ts';
import { shippedOffice } from '../../../src/rules/local/office.ts';
import { officeWith } from '../../../src/rules/local/readOffice.ts';
import { compassSet } from '../../../src/text/rooms/compassSet.da.ts';
import { officeMaps } from '../../../src/text/rooms/officeMaps.da.ts';
import { officeNumbers } from '../../../src/text/rooms/officeNumbers.da.ts';
import { themeLibrary } from '../../../src/text/rooms/themeLibrary.da.ts';
import { instrumentResultDa } from '../../../src/model/steps/instrumentResult.da.ts';
import { localWays } from '../../../src/text/rooms/localWays.da.ts';
import { office as room } from '../../../src/text/rooms/office.da.ts';
import { changesBetween } from '../../../src/ui/office/changes.ts';
import { compassPage } from '../../../src/ui/office/compassPage.ts';
import { partIds, partsPath, pathOf } from '../../../src/ui/office/compassValues.ts';
import type { OfficeWords } from '../../../src/ui/office/officePage.ts';
import { aMonday } from '../../support/aCase.ts';

const words: OfficeWords = {
  room,
  ways: localWays,
  compass: compassSet,
  starter: starterCompassDa,
  maps: officeMaps,
  numbers: officeNumbers,
  themes: themeLibrary,
  starterThemes: groupThemesDa,
  results: instrumentResultDa.fields,
  levels: riskLevelsDa,
  conflicts: criterionConflictsDa,
};
const now = { office: shippedOffice, words, today: aMonday };
const begun = compassPage.begin(shippedOffice, words);
const signed = (value: string) =>
  officeWith(shippedOffice, 'office.compass', {
    entry: asEntryId('v1'),
    by: asPersonId('anna'),
    at: asInstant('2026-11-02T10:00:00.000+01:00'),
    value,
    checkedOn: null,
  });

it('begins with the set that holds, and unchanged it is as it was shipped', () => {
  expect(compassPage.problems(begun, words)).toEqual([]);
  expect(compassPage.write(begun, now)).toEqual([{ key: 'office.compass', value: '', checkedOn: null }]);
});

it('shows before saving what is reworded and what is taken off, and nothing else', () => {
  const values = {
    ...begun,
    [partsPath]: partIds(begun).filter((id) => id !== 'workOrStudy'),
    [pathOf('safety', 'question')]: 'Er du tryg?',
  };
  const [{ value } = { value: '' }] = compassPage.write(values, now);
  const after = signed(value);
  expect(after.local.compass).toMatchObject({ version: 'v1', suggestion: false });
  const lines = (office: typeof after) =>
    compassPage.lines(office, words, 'da').map((line) => ({ ...line, term: line.key }));
  const changes = changesBetween(lines(shippedOffice), lines(after), room.change.order);
  expect(changes.map(({ term }) => term.split(' ')[0])).toEqual(['safety', ...Array(6).fill('workOrStudy')]);
  expect(changes[0]).toMatchObject({ before: starterCompassDa.safety.question, after: 'Er du tryg?' });
});

it('names the part and the text that must be mended, and refuses another name for a released part', () => {
  const problems = (more: Readonly<Record<string, string>>) =>
    compassPage.problems({ ...begun, ...more }, words);
  expect(problems({ [pathOf('hope', '4')]: ' ' })).toEqual([
    {
      path: pathOf('hope', '4'),
      message: `${compassSet.part(10)}, ${compassSet.anchor[4]}: ${compassSet.wordsMissing}`,
    },
  ]);
  const [renamed] = problems({ [pathOf('hope', 'name')]: 'Transport' });
  expect(renamed?.message).toContain(compassSet.nameChanged('Håb'));
  expect(compassPage.problems({ ...begun, [partsPath]: partIds(begun).slice(0, 2) }, words)[0]?.message).toBe(
    compassSet.tooFew(3),
  );
});
