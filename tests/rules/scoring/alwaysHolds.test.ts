import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/instruments/pack.ts';
import { packs } from '../../../src/model/instruments/packs.ts';
import { scoreInstrument } from '../../../src/rules/scoring/scoreInstrument.ts';
import { verifyPack } from '../../../src/rules/scoring/verifyPack.ts';

const every: readonly Pack[] = Object.values(packs);
const counted = every.filter(({ rules }) => rules.some(({ kind }) => kind !== 'none'));
const optionsOf = (pack: Pack, id: string): readonly string[] =>
  (pack.items.find((item) => item.id === id)?.options ?? []).map((option) =>
    typeof option === 'string' ? option : option.answer,
  );
const none = ['notKnown', 'refused', 'notAsked', ''];
/** Answers as they may stand in a draft: some given, some not, some missing. */
const someAnswers = (pack: Pack) =>
  fc.record(
    Object.fromEntries(pack.items.map(({ id }) => [id, fc.constantFrom(...optionsOf(pack, id), ...none)])),
    { requiredKeys: [] },
  );
const fullAnswers = (pack: Pack) =>
  fc.record(
    Object.fromEntries(
      pack.items.map(({ id, options }) => [
        id,
        fc.constantFrom(
          ...options.flatMap((option) =>
            typeof option !== 'string'
              ? [option.answer]
              : option === 'yes' || option === 'no'
                ? [option]
                : [],
          ),
        ),
      ]),
    ),
  );
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, '__proto__', 'constructor', 'toString', '4', 4),
);

describe('whatever the answers are', () => {
  it.each(every)('$id does not depend on their order', (pack) => {
    fc.assert(
      fc.property(someAnswers(pack), fc.infiniteStream(fc.nat()), (answers, order) => {
        const keys = Object.keys(answers).map((key) => ({ key, at: order.next().value }));
        const turned = Object.fromEntries(
          keys.toSorted((a, b) => a.at - b.at).map(({ key }) => [key, answers[key]]),
        );
        expect(scoreInstrument(pack, turned)).toEqual(scoreInstrument(pack, answers));
      }),
      { numRuns: 30 },
    );
  });

  it.each(every)('$id never throws, and keeps to its shape', (pack) => {
    const ids = [...pack.items.map(({ id }) => id), '__proto__', 'constructor', 'hasOwnProperty'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anything), (answers) => {
        const { readings } = scoreInstrument(pack, answers as never);
        expect(readings.map(({ rule }) => rule)).toEqual(pack.rules.map(({ id }) => id));
        for (const reading of readings)
          if (reading.state === 'scored' && reading.value !== null) {
            expect(reading.value).toBeGreaterThanOrEqual(reading.range?.from ?? NaN);
            expect(reading.value).toBeLessThanOrEqual(reading.range?.to ?? NaN);
          }
      }),
      { numRuns: 40 },
    );
  });

  it.each(counted)('$id gives no number and no outcome on too few answers', (pack) => {
    fc.assert(
      fc.property(fullAnswers(pack), fc.nat(), fc.constantFrom(...none, undefined), (answers, at, no) => {
        for (const rule of pack.rules) {
          const gone = rule.items[at % rule.items.length] ?? '';
          const reading = scoreInstrument(pack, { ...answers, [gone]: no }).readings.find(
            (each) => each.rule === rule.id,
          );
          // One yes is enough, whatever else is missing: the only rule that may answer without every answer.
          if (rule.kind === 'anyOf' && reading?.because.length !== 0)
            expect(reading).toMatchObject({ state: 'scored', outcome: 'told', incomplete: true });
          else expect(reading).toMatchObject({ state: 'cannotScore', missing: [gone] });
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(counted)('$id always answers when everything is answered', (pack) => {
    fc.assert(
      fc.property(fullAnswers(pack), (answers) => {
        const { readings, missing } = scoreInstrument(pack, answers);
        expect(missing).toEqual([]);
        expect(readings.map(({ state }) => state)).toEqual(pack.rules.map(() => 'scored'));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is no answer at all', () => {
  it.each([null, undefined, 4, 'yes', [], JSON.parse('{"__proto__":{"hark.h":"yes"}}')])(
    'is no answer: %j',
    (answers: unknown) => {
      for (const pack of every) {
        const result = scoreInstrument(pack, answers as never);
        expect(result.missing).toEqual(pack.items.map(({ id }) => id));
        expect(result.readings.filter(({ state }) => state === 'scored')).toEqual([]);
      }
    },
  );
});

describe('where the manual says that more is more', () => {
  const rank = ['noPattern', 'under', 'ptsd', 'provisional', 'reached', 'complexPtsd'];
  it.each([packs.who5, packs.itq, packs.pcl5] as readonly Pack[])(
    '$id never falls as an answer rises',
    (pack) => {
      fc.assert(
        fc.property(fullAnswers(pack), fc.nat(), (answers, at) => {
          const id = pack.items[at % pack.items.length]?.id ?? '';
          const up = Math.min(Number(answers[id]) + 1, pack.id === 'who5' ? 5 : 4);
          const before = scoreInstrument(pack, answers).readings;
          const after = scoreInstrument(pack, { ...answers, [id]: String(up) }).readings;
          for (const [index, one] of before.entries()) {
            const other = after[index];
            if (one.state !== 'scored' || other?.state !== 'scored') throw new Error('not scored');
            expect(other.value ?? 0).toBeGreaterThanOrEqual(one.value ?? 0);
            if (pack.id !== 'who5')
              expect(rank.indexOf(other.outcome ?? 'noPattern')).toBeGreaterThanOrEqual(
                rank.indexOf(one.outcome ?? 'noPattern'),
              );
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('whatever calls itself a pack', () => {
  it('is read or refused, and never throws', () => {
    const odd = fc.oneof(
      anything,
      fc.tuple(fc.constantFrom(...Object.keys(packs.pcl5)), anything).map(([key, value]) => ({
        ...packs.pcl5,
        [key]: value,
      })),
    );
    fc.assert(
      fc.property(odd, (candidate) => {
        expect(Array.isArray(verifyPack(candidate))).toBe(true);
        const result = scoreInstrument(candidate as never, { 'pcl5.1': '4' });
        expect(result.valid || result.readings.length === 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
