import { expect, it } from 'vitest';
import { asPersonId } from '../../src/entries/ids.ts';
import { roleAccess } from '../../src/model/access.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { caseOpeners, type KeysOfColleague } from '../../src/rules/caseOpeners.ts';

const rolesOf = new Map<string, readonly Role[]>([
  ['first', ['lead']],
  ['key', ['keyStaff']],
  ['worker', ['caseworker']],
  ['leader', ['groupLeader']],
]);
const parts = ['identity', 'contact', 'intake', 'caseFile', 'statistics'];
const keys = (
  person: string,
  opens: readonly string[],
  more: Partial<KeysOfColleague> = {},
): KeysOfColleague => ({
  person: asPersonId(person),
  opens,
  shared: [],
  closed: false,
  mayChange: false,
  ...more,
});
const look = (...people: readonly KeysOfColleague[]) =>
  caseOpeners(
    people,
    (person) => rolesOf.get(person) ?? [],
    (person) => person === 'first',
  );
const key = keys('key', parts);

it('says by role, shared or begun for every part somebody opens, each once', () => {
  const [, worker] = look(
    key,
    keys('worker', ['identity', 'contact', 'intake', 'caseFile', 'statistics'], { shared: ['caseFile'] }),
  );
  expect(worker).toMatchObject({
    all: true,
    byRole: ['identity', 'contact', 'intake', 'statistics'],
    shared: ['caseFile'],
    begun: [],
    lacks: [],
  });
  const [, began] = look(key, keys('worker', ['contact', 'caseFile']));
  expect(began).toMatchObject({ byRole: ['contact'], begun: ['caseFile'], shared: [] });
});

it('says what is missing, what the role would give and what could be shared', () => {
  const [, worker] = look(key, keys('worker', ['contact']));
  expect(worker).toMatchObject({
    all: false,
    waiting: ['identity', 'intake', 'statistics'],
    lacks: ['identity', 'intake', 'caseFile', 'statistics'],
    shareable: ['caseFile'],
  });
  const [, leader] = look(key, keys('leader', []));
  expect(leader?.shareable).toEqual(roleAccess.groupLeader.perCase);
});

it('offers nothing where the case is closed, and knows who opens all there is', () => {
  const [, shut, first] = look(key, keys('worker', [], { closed: true }), keys('first', parts));
  expect(shut).toMatchObject({ closed: true, all: false, opens: [], waiting: [], shareable: [] });
  expect(first).toMatchObject({ everything: true, all: true, begun: [], byRole: parts });
});

it('of a case nobody opens says that nobody opens it', () => {
  expect(look(keys('worker', []))[0]).toMatchObject({ all: false, opens: [], lacks: [] });
});
