import { expect, it } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { aMonday } from '../../support/aCase.ts';
import { says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const away = { state: 'away', person: 'bo', from: aMonday, to: tomorrow, standIn: 'eva' } as const;
const by = (person: string, more = {}) => somebody({ person: asPersonId(person), ...more });

it('is said by who is away, by who steps in, and by a lead', () => {
  expect(says('absence', {})).toEqual([]);
  expect(says('absence', {}, away, by('bo'))).toEqual([]);
  expect(says('absence', {}, away, by('eva'))).toEqual([]);
  expect(says('absence', {}, away, by('carl', { roles: ['lead'] }))).toEqual([]);
  expect(says('absence', {}, away, by('carl'))).toEqual([{ code: 'notYoursToSay' }]);
});
it('ends after it begins, is not over, and is not stepped in for by who is away', () => {
  expect(says('absence', {}, { ...away, from: tomorrow, to: aMonday }, by('bo'))).toEqual([
    { code: 'absenceEndsBefore', field: 'to' },
  ]);
  expect(says('absence', {}, { ...away, from: yesterday, to: yesterday }, by('bo'))).toEqual([
    { code: 'absenceIsOver', field: 'to' },
  ]);
  expect(says('absence', {}, { ...away, standIn: 'bo' }, by('bo'))).toEqual([
    { code: 'standInIsAway', field: 'standIn' },
  ]);
});
it('is taken back by anybody who sees the colleague back', () => {
  expect(says('absence', {}, { state: 'here', person: 'bo' }, by('carl'))).toEqual([]);
});
