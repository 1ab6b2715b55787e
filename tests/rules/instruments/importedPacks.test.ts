import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { asLocalDate, asPersonId } from '../../../src/entries/ids.ts';
import type { WholePack } from '../../../src/model/instruments/pack.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { instrumentPackDoor, instrumentPackRemovalDoor } from '../../../src/rules/doors/instrumentPacks.ts';
import { emptyFacts } from '../../../src/rules/emptyFacts.ts';
import { contentOf, packClash } from '../../../src/rules/instruments/packClash.ts';
import { packUse, type SeenCase } from '../../../src/rules/instruments/packUse.ts';
import { offeredPacks, packAnsweredIn, readPacks } from '../../../src/rules/instruments/readPacks.ts';
import { fyrtaarn } from '../../support/fyrtaarn.ts';

const licence = { holder: 'Prøveby Kommune', words: 'Må bruges til prøver.', on: '2026-11-01' };
let made = 0;
/** An entry as it comes out of the store, whoever signed it. */
const entry = (kind: string, body: unknown, role: Role = 'lead'): AnyEntry => {
  made += 1;
  return {
    id: `entry-${String(made)}`,
    kind,
    body,
    role,
    schemaVersion: 1,
    author: { person: 'person-1', publicKey: 'x' },
    at: '2026-11-27T09:00:00.000+01:00',
  } as unknown as AnyEntry;
};
const taken = (pack: WholePack = fyrtaarn, role: Role = 'lead', content = contentOf(pack)): AnyEntry =>
  entry('instrumentPack', { pack: pack.id, version: pack.version, content, licence }, role);
const removal = (of: AnyEntry, role: Role = 'lead'): AnyEntry =>
  entry('instrumentPackRemoval', { entry: of.id, pack: fyrtaarn.id, version: fyrtaarn.version }, role);
const newer: WholePack = { ...fyrtaarn, version: '2.0' };
const states = (entries: readonly AnyEntry[]) =>
  readPacks(entries).map(({ version, state }) => [version, state]);

describe('instruments the office has taken in', () => {
  it('are offered in the newest version, and the older ones stay readable', () => {
    const entries = [taken(), taken(newer)];
    expect(states(entries)).toEqual([
      ['1.0', 'older'],
      ['2.0', 'offered'],
    ]);
    const read = readPacks(entries);
    expect(offeredPacks(read)).toEqual([newer]);
    expect(packAnsweredIn(read, 'fyrtaarn', '1.0')).toEqual(fyrtaarn);
    expect(packAnsweredIn(read, 'fyrtaarn', '3.0')).toBeUndefined();
  });

  it('taken out are no longer offered, and the version before is offered again', () => {
    const first = taken();
    const second = taken(newer);
    expect(states([first, second, removal(second)])).toEqual([
      ['1.0', 'offered'],
      ['2.0', 'removed'],
    ]);
    expect(packAnsweredIn(readPacks([first, second, removal(second)]), 'fyrtaarn', '2.0')).toEqual(newer);
  });

  it.each([
    ['somebody else than a lead signed it', taken(fyrtaarn, 'keyStaff')],
    ['it is no JSON', taken(fyrtaarn, 'lead', '{')],
    ['it is no pack', taken(fyrtaarn, 'lead', '{"id":"fyrtaarn"}')],
    ['it is another pack than it says', taken({ ...fyrtaarn, id: 'andet' }, 'lead', contentOf(fyrtaarn))],
    ['it has the name of a shipped one', taken({ ...fyrtaarn, id: 'who5' })],
    ['it has no cases', taken({ ...fyrtaarn, verifiedAgainst: [] })],
    [
      'a case fails',
      taken({
        ...fyrtaarn,
        verifiedAgainst: [
          { from: 'x', answers: {}, expect: [{ rule: 'total', state: 'scored', value: 1, outcome: 'calm' }] },
        ],
      }),
    ],
  ])('are kept and not followed when %s', (_why, one) => {
    expect(readPacks([one]).map(({ state }) => state)).toEqual(['notRun']);
    expect(offeredPacks(readPacks([one]))).toEqual([]);
  });

  it('stay when somebody else than a lead takes them out', () => {
    const one = taken();
    expect(states([one, removal(one, 'keyStaff')])).toEqual([['1.0', 'offered']]);
  });

  it('keep one content for a version, whatever became of it', () => {
    const one = taken();
    const here = readPacks([one]);
    expect(packClash(fyrtaarn, here)).toBe('alreadyHere');
    expect(packClash({ ...fyrtaarn, onlyRaises: true }, here)).toBe('otherContent');
    expect(packClash(newer, here)).toBe('none');
    const out = readPacks([one, removal(one)]);
    expect(packClash(fyrtaarn, out)).toBe('none');
    expect(packClash({ ...fyrtaarn, onlyRaises: true }, out)).toBe('otherContent');
  });

  it('are never read into an error, whatever an entry holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 3 }), (contents) => {
        expect(offeredPacks(readPacks(contents.map((content) => taken(fyrtaarn, 'lead', content))))).toEqual(
          [],
        );
      }),
    );
  });
});

describe('the doors of taking in and out', () => {
  const moment = (roles: readonly Role[]) => ({
    today: asLocalDate('2026-11-27'),
    signer: { person: asPersonId('person-1'), roles, competences: [] },
    ceilings: {},
  });
  it('are a lead’s', () => {
    const codes = (roles: readonly Role[]) =>
      [instrumentPackDoor, instrumentPackRemovalDoor].map((door) =>
        door(emptyFacts, undefined, moment(roles)).map(({ code }) => code),
      );
    expect(codes(['keyStaff', 'caseworker', 'groupLeader'])).toEqual([['roleMissing'], ['roleMissing']]);
    expect(codes(['lead'])).toEqual([[], []]);
  });
  it('take no licence of a day to come', () => {
    const body = { pack: 'x', version: '1', content: '{}', licence: { ...licence, on: '2026-11-28' } };
    expect(instrumentPackDoor(emptyFacts, body, moment(['lead'])).map(({ code }) => code)).toEqual([
      'dateInFuture',
    ]);
  });
});

describe('whether an instrument was used', () => {
  const measure = (pack: string, version: string): AnyEntry =>
    entry('measure', { pack, version, answers: { a: '1' } });
  const seen = (...entries: AnyEntry[]): SeenCase => ({ entries, whole: true });

  it('is so with one answer in that version in any case', () => {
    expect(packUse(fyrtaarn, [seen(), seen(measure('fyrtaarn', '1.0'))], [])).toBe('used');
    expect(packUse(fyrtaarn, [seen(measure('fyrtaarn', '2.0'), measure('who5', '1.0'))], [])).toBe('unused');
    expect(packUse(fyrtaarn, [seen(entry('later', { inside: [{ pack: 'fyrtaarn' }] }))], [])).toBe('used');
  });
  it('is so while somebody is about to answer', () => {
    expect(packUse(fyrtaarn, [], [{ givens: { packs: 'who5 fyrtaarn' } }])).toBe('used');
  });
  it('is never denied of what cannot be seen', () => {
    expect(packUse(fyrtaarn, [seen(), { entries: [], whole: false }], [])).toBe('notSeen');
    expect(packUse(fyrtaarn, [seen()], [])).toBe('unused');
  });
});
