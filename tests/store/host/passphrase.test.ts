import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePassphrase } from '../../../src/store/passphrase/judgePassphrase.ts';
import {
  fairNumberUnder,
  offerPassphrase,
  wordsOffered,
} from '../../../src/store/passphrase/offerPassphrase.ts';
import { phrases } from '../../../src/store/passphrase/phrases.da.ts';
import { words } from '../../../src/store/passphrase/words.da.ts';

/** True when one letter more, less or other turns one word into the other. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

describe('the word list', () => {
  it('is long enough for six words to make 64 bits, each word once', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(2048);
    expect(wordsOffered * Math.log2(words.length)).toBeGreaterThanOrEqual(64);
  });

  it('holds plain lower-case Danish letters only, four to nine of them', () => {
    expect(words.filter((word) => !/^[a-zæøå]{4,9}$/.test(word))).toEqual([]);
  });

  it('has no two words one letter apart', () => {
    const close = words.flatMap((a, at) =>
      words
        .slice(at + 1)
        .filter((b) => oneLetterApart(a, b))
        .map((b) => `${a}/${b}`),
    );
    expect(close).toEqual([]);
  });
});

describe('an offered passphrase', () => {
  it('has six words of the list', () => {
    for (let round = 0; round < 200; round += 1) {
      const offered = offerPassphrase().split(' ');
      expect(offered).toHaveLength(6);
      expect(offered.filter((word) => !words.includes(word))).toEqual([]);
    }
  });

  it('takes each number under the limit from equally many random numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (limit) => {
        const times = new Uint32Array(limit);
        for (let raw = 0; raw < 65_536; raw += 1) {
          let drawn = false;
          const number = fairNumberUnder(limit, (into) => {
            // The second draw answers the question whether the first was thrown away.
            into[0] = drawn ? 0 : raw;
            if (drawn) times[0] = (times[0] ?? 0) - 1;
            drawn = true;
            return into;
          });
          times[number] = (times[number] ?? 0) + 1;
        }
        expect(new Set(times).size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  it('shows no leaning over many draws', () => {
    const limit = words.length;
    const draws = limit * 60;
    const times = new Uint32Array(limit);
    for (let draw = 0; draw < draws; draw += 1) {
      const number = fairNumberUnder(limit);
      times[number] = (times[number] ?? 0) + 1;
    }
    const chiSquare = times.reduce((sum, count) => sum + (count - 60) ** 2 / 60, 0);
    // Six standard deviations of the chi-square distribution with limit - 1 degrees of freedom.
    expect(Math.abs(chiSquare - (limit - 1))).toBeLessThan(6 * Math.sqrt(2 * (limit - 1)));
  });
});

describe('judging an own passphrase', () => {
  it('always takes what the product itself offers', () => {
    for (let round = 0; round < 100; round += 1) {
      const offered = offerPassphrase();
      expect(judgePassphrase(offered)).toMatchObject({ goodEnough: true });
    }
  });

  it.each([
    '',
    '1234',
    'hejsa123',
    'Rødgrød',
    'P@ssw0rd!',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abrikos',
    'abrikos 123',
    'qwertyuiop',
    'sommer2026',
  ])('refuses "%s"', (weak) => {
    expect(judgePassphrase(weak).goodEnough).toBe(false);
  });

  it('refuses phrases everyone knows, with capitals, blanks and a number behind', () => {
    for (const phrase of phrases) {
      expect(judgePassphrase(phrase).goodEnough).toBe(false);
      expect(judgePassphrase(`${phrase.toUpperCase()}  2026!`).goodEnough).toBe(false);
    }
  });

  it('takes an own sentence nobody else says', () => {
    expect(judgePassphrase('min nabos gule traktor synger falsk hver torsdag').goodEnough).toBe(true);
  });
});
