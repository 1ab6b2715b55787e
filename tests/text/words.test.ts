import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../src/entries/kinds.ts';
import { directoryNumbers } from '../../src/model/directoryNumbers.ts';
import { reasons } from '../../src/model/reasons.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { reasonsEn } from '../../src/text/reasons.en.ts';
import { filesOfWords, wordsOf } from './everyWord.ts';
import { lixOf, pathsIn, sayingsIn } from './sayings.ts';

/** Words that blame, that say more than we know, or that are out of date; see practice. */
const neverInDanish: readonly RegExp[] = [
  /\boffer(?:et|ets|ene|enes)?\b/i,
  /gerningsm[aæ]nd/i,
  /\bklient/i,
  /ingen vold/i,
  /\blav risiko|\ber ingen risiko/i,
  /mangler erkendelse/i,
  /70 ?20 ?30 ?82/,
  /\bpositivt?\b|\bnegativt?\b(?! social)/i,
];
const neverInEnglish: readonly RegExp[] = [
  /\bvictims?\b(?! counselling)/i,
  /perpetrator/i,
  /\bclient/i,
  /\bno violence\b/i,
  /\blow risk\b|\bis no risk\b/i,
  /lacks? (?:recognition|insight)/i,
  /70 ?20 ?30 ?82/,
  /\bpositive\b|\bnegative\b(?! social)/i,
];

describe('words', () => {
  const files = filesOfWords('da');

  it('stand in both languages, file by file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(filesOfWords('en')).toEqual(files);
  });

  it.each(files)('of %s say the same things in both languages', async (file) => {
    const [danish, english] = [await wordsOf(file, 'da'), await wordsOf(file, 'en')];
    expect([...new Set(pathsIn(english))].sort()).toEqual([...new Set(pathsIn(danish))].sort());
  });

  it.each(files)('of %s blame nobody and promise nothing', async (file) => {
    const danish = sayingsIn(await wordsOf(file, 'da'));
    const english = sayingsIn(await wordsOf(file, 'en'));
    const wrong = [
      ...danish.filter(({ text }) => neverInDanish.some((never) => never.test(text))),
      ...english.filter(({ text }) => neverInEnglish.some((never) => never.test(text))),
    ];
    expect(wrong).toEqual([]);
  });

  it.each(files)('of %s are easy to read in Danish (LIX 35 or lower)', async (file) => {
    const texts = sayingsIn(await wordsOf(file, 'da')).map(({ text }) => text);
    const sentences = texts.filter((text) => text.split(/\s+/).length >= 4);
    expect(Math.round(lixOf(sentences))).toBeLessThanOrEqual(35);
  });
});

describe('reasons', () => {
  const everything = {
    on: '2026-11-24',
    latest: '2026-11-27',
    label: 'Barn 1',
    count: 2,
    age: 34,
    at: '13',
    receiver: 'AB',
    criterion: 'adult',
    competence: 'riskEvaluation',
    role: 'keyStaff',
    factor: 'safety',
  };

  it('each have a sentence in both languages, whatever is known', () => {
    for (const texts of [reasonsDa, reasonsEn]) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(reasons).sort());
      for (const text of Object.values(texts)) {
        for (const about of [{}, everything]) {
          expect(text(about)).toMatch(/^[\p{L}\d].*[.]$/u);
          expect(text(about)).not.toMatch(/undefined|NaN| {2}| [.,]|\.\./);
        }
      }
    }
  });

  it('say days as people do', () => {
    expect(reasonsDa.evaluationOverdue({ on: '2026-11-24' })).toContain('24.11.2026');
    expect(reasonsEn.evaluationOverdue({ on: '2026-11-24' })).toContain('24 Nov 2026');
  });
});

describe('names', () => {
  it('exist for every kind of entry', () => {
    expect(Object.keys(kindsDa).sort()).toEqual([...entryKinds].sort());
  });
});

describe('numbers', () => {
  it('ship with where they were seen, when, and a mark that they must be checked', () => {
    for (const each of directoryNumbers) {
      expect(each.source).not.toBe('');
      expect(each.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(each.mark).toBe(each.number === '112' ? 'confirmed' : 'toCheck');
      expect(each.dial?.replace('+45', '')).toBe(each.number?.replaceAll(' ', ''));
    }
  });
});
