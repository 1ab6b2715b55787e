import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEntryId, asLocalDate, type LocalDate } from '../../../src/entries/ids.ts';
import {
  consentsOf,
  consentState,
  consentsWith,
  isInForce,
  needsSaying,
  soonDays,
  type Consent,
  type GivenConsent,
  type Withdrawal,
} from '../../../src/rules/consents.ts';
import { plusDays } from '../../../src/rules/dates.ts';

const today = asLocalDate('2026-11-27');
const consent = (id: string, more: Partial<GivenConsent> = {}): GivenConsent => ({
  id: asEntryId(id),
  ids: [asEntryId(id)],
  type: 'disclose',
  recipient: 'Jobcentret',
  purpose: 'Ro om møderne',
  givenOn: today,
  expiresOn: plusDays(today, 90),
  restsOn: [],
  ...more,
});
const takenBack = (of: string, on: LocalDate = today, note: string | null = null): Withdrawal => ({
  consent: of,
  on,
  note,
});
const one = (given: GivenConsent, withdrawals: readonly Withdrawal[] = []): Consent => {
  const [found] = consentsOf([given], withdrawals);
  if (found === undefined) throw new Error('a consent vanished');
  return found;
};

describe('a consent', () => {
  it.each([
    ['holds', plusDays(today, soonDays + 1)],
    ['expiresSoon', plusDays(today, soonDays)],
    ['expiresSoon', today],
    ['expired', plusDays(today, -1)],
  ])('%s when its last day is %s', (state, expiresOn) => {
    expect(consentState(one(consent('a', { expiresOn })), today)).toBe(state);
  });

  it('is withdrawn whatever day it would have expired, and needs no reason', () => {
    for (const expiresOn of [plusDays(today, 90), plusDays(today, -90)])
      expect(consentState(one(consent('a', { expiresOn }), [takenBack('a')]), today)).toBe('withdrawn');
  });

  it('is found by its recipient, however the word was typed', () => {
    const all = consentsOf([consent('a'), consent('b', { recipient: 'Skolen' })], []);
    expect(consentsWith(all, ' jobcentret ').map(({ id }) => id)).toEqual(['a']);
  });

  it('that was withdrawn under the id it had before a correction stays withdrawn', () => {
    const corrected = consent('b', { ids: [asEntryId('b'), asEntryId('a')] });
    expect(consentState(one(corrected, [takenBack('a')]), today)).toBe('withdrawn');
  });

  it('that no longer holds is said, until another takes its place', () => {
    const expired = consent('a', { expiresOn: plusDays(today, -1) });
    expect(needsSaying(one(expired), today)).toBe(true);
    const renewal = consent('b', { restsOn: [asEntryId('a')] });
    const [before, after] = consentsOf([expired, renewal], []);
    expect(before !== undefined && needsSaying(before, today)).toBe(false);
    expect(after !== undefined && needsSaying(after, today)).toBe(false);
    expect(needsSaying(one(consent('c')), today)).toBe(false);
  });
});

const day = fc.integer({ min: -200, max: 200 }).map((days) => plusDays(today, days));
const ids = ['a', 'b', 'c', 'd'] as const;
const aGiven = fc
  .record({ at: fc.nat(3), expiresOn: day, renews: fc.option(fc.nat(3), { nil: null }) })
  .map(({ at, expiresOn, renews }) =>
    consent(ids[at] ?? 'a', { expiresOn, restsOn: renews === null ? [] : [asEntryId(ids[renews] ?? 'a')] }),
  );
const someGiven = fc.uniqueArray(aGiven, { selector: ({ id }) => id, minLength: 1 });
const someTaken = fc.array(fc.tuple(fc.constantFrom(...ids), day).map(([id, on]) => takenBack(id, on)));

describe('whatever is signed later, in whatever order', () => {
  it('withdrawn stays withdrawn, on every day and after every renewal', () => {
    fc.assert(
      fc.property(someGiven, someTaken, day, (given, taken, on) => {
        const all = consentsOf(given, taken);
        expect(all.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
        for (const each of all) {
          const isTaken = taken.some(({ consent: of }) => of === each.id);
          expect(consentState(each, on) === 'withdrawn').toBe(isTaken);
          if (isTaken) expect(isInForce(consentState(each, on))).toBe(false);
        }
      }),
    );
  });

  it('a renewal is a consent of its own: the state of the others is as without it', () => {
    fc.assert(
      fc.property(someGiven, someTaken, day, (given, taken, on) => {
        const before = consentsOf(given, taken).map((each) => consentState(each, on));
        const renewal = consent('new', { restsOn: [given[0]?.id ?? asEntryId('a')] });
        const after = consentsOf([...given, renewal], taken).map((each) => consentState(each, on));
        expect(after.slice(0, -1)).toEqual(before);
      }),
    );
  });

  it('the order the entries came in changes nothing', () => {
    fc.assert(
      fc.property(someGiven, someTaken, fc.nat(), (given, taken, turn) => {
        const turned = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const byId = (all: readonly Consent[]) =>
          Object.fromEntries(all.map((each) => [each.id, consentState(each, today)]));
        expect(byId(consentsOf(turned(given), turned(taken)))).toEqual(byId(consentsOf(given, taken)));
      }),
    );
  });
});
