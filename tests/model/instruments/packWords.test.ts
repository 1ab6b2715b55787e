import { describe, expect, it } from 'vitest';
import { loadPackWords } from '../../../src/model/instruments/loadPackWords.ts';
import { packSchema, wholePackSchema, type Pack } from '../../../src/model/instruments/pack.ts';
import { packIds, packs } from '../../../src/model/instruments/packs.ts';
import { packWordsSchema } from '../../../src/model/instruments/packWords.ts';
import { works } from '../../../src/model/sources.ts';
import { outcomesOf } from '../../../src/rules/scoring/packSoundness.ts';

const languages = ['da', 'en'] as const;
const each = packIds.flatMap((id) => languages.map((language) => [id, language] as const));
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const without = ['notKnown', 'refused', 'notAsked'];

describe('the words of a pack', () => {
  it.each(each)('%s in %s are whole, and no word too many', async (id, language) => {
    const pack: Pack = packs[id];
    const words = await loadPackWords(id, language);
    expect(packWordsSchema.safeParse(words).success).toBe(true);
    expect(sorted(Object.keys(words.readings))).toEqual(sorted(pack.rules.map((rule) => rule.id)));
    expect(sorted(Object.keys(words.outcomes))).toEqual(sorted([...new Set(pack.rules.flatMap(outcomesOf))]));
    expect(words.asked === null).toBe(pack.language[language].text === 'unavailable');
    if (words.asked === null) return;
    expect(sorted(Object.keys(words.asked.items))).toEqual(sorted(pack.items.map((item) => item.id)));
    for (const { id: item, options } of pack.items) {
      const answers = options.map((option) => (typeof option === 'string' ? option : option.answer));
      const worded = { ...words.asked.answers, ...words.asked.itemAnswers?.[item] };
      // A scale of numbers is worded at its ends; everything else at every option.
      const asked = answers.length > 8 ? [answers[0] ?? '', answers.at(-1) ?? ''] : answers;
      expect(Object.keys(worded)).toEqual(expect.arrayContaining(asked));
      const strangers = Object.keys(worded).filter((answer) => ![...answers, ...without].includes(answer));
      expect(strangers).toEqual([]);
    }
  });

  it('give no outcome a word that reads as safe, nor as a verdict', async () => {
    for (const [id, language] of each) {
      const { outcomes, readings } = await loadPackWords(id, language);
      for (const text of [...Object.values(outcomes), ...Object.values(readings)])
        expect(text).not.toMatch(
          /positiv|negativ|normal|ingen risiko|uden fare|no risk|no danger|is safe|er sikker/i,
        );
    }
  });

  it('say beside every result that it tells nothing about danger, or that a person must look', async () => {
    for (const id of ['who5', 'goal', 'conversation'] as const) {
      expect((await loadPackWords(id, 'da')).howSure).toContain('siger intet om fare');
      expect((await loadPackWords(id, 'en')).howSure).toMatch(/nothing about danger/);
    }
    for (const id of ['itq', 'pcl5'] as const) {
      expect((await loadPackWords(id, 'da')).howSure).toContain('ikke en diagnose');
      expect((await loadPackWords(id, 'en')).howSure).toContain('no diagnosis');
    }
    expect((await loadPackWords('safety', 'da')).howSure).toContain('Et højt tal gør ikke faren mindre');
  });

  it('say plainly when a form is not to be had in a language', async () => {
    for (const id of ['itq', 'pcl5'] as const)
      expect(await loadPackWords(id, 'da')).toMatchObject({
        asked: null,
        languageStatus: expect.stringContaining('findes ikke på dansk her'),
      });
  });
});

describe('the packs that ship', () => {
  it('are keyed by their own id, and carry the fixed ids of their items', () => {
    for (const id of packIds) expect(packs[id].id).toBe(id);
    const ids = packIds.flatMap((id) => packs[id].items.map((item): string => item.id));
    const fixed = [
      ...[1, 2, 3, 4, 5].map((n) => `who5.${n}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`itq.p${n}`, `itq.c${n}`]),
      ...Array.from({ length: 20 }, (_, at) => `pcl5.${at + 1}`),
      ...[1, 2, 3, 4].map((n) => `conversation.${n}`),
    ];
    expect(ids).toEqual(expect.arrayContaining(fixed));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are packs, with a source that is known', () => {
    for (const pack of Object.values(packs)) {
      expect(packSchema.safeParse(pack).success).toBe(true);
      expect(Object.keys(works)).toContain(pack.source.work);
    }
  });

  it('ask by default no more than WHO-5, the safety question and the four on the talk', () => {
    const byDefault = Object.values(packs).filter(
      ({ asking, kind }) => asking.byDefault && (kind === 'outcome' || kind === 'perSession'),
    );
    expect(byDefault.map(({ id }) => id)).toEqual(['who5', 'safety', 'conversation']);
    expect(byDefault.reduce((sum, { items }) => sum + items.length, 0)).toBe(10);
    expect(Object.values(packs).filter(({ asking }) => asking.withCare)).toEqual([packs.itq, packs.pcl5]);
  });
});

describe('a whole pack, as it is imported and exported', () => {
  it('is a pack with its words inside, and nothing else', async () => {
    const words = { da: await loadPackWords('who5', 'da'), en: null };
    const whole = { ...packs.who5, words };
    expect(wholePackSchema.safeParse(whole).success).toBe(true);
    expect(wholePackSchema.safeParse({ ...whole, more: 1 }).success).toBe(false);
    expect(wholePackSchema.safeParse(packs.who5).success).toBe(false);
    expect(packSchema.safeParse(whole).success).toBe(false);
  });

  it('names who declared the licence when it was imported', () => {
    const imported = { terms: 'imported', credit: 'nobody' };
    expect(packSchema.safeParse({ ...packs.who5, licence: imported }).success).toBe(false);
    const declared = { ...imported, statement: 'the municipality holds a licence' };
    expect(packSchema.safeParse({ ...packs.who5, licence: declared }).success).toBe(true);
  });
});
