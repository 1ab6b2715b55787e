import { describe, expect, it } from 'vitest';
import { lixOf } from '../../scripts/book/lixOf.ts';
import { stageTexts } from '../../scripts/book/stageTexts.ts';
import { concernsDa } from '../../src/model/concerns.da.ts';
import { instrumentWordsDa } from '../../src/model/instruments/instrumentWords.da.ts';
import { loadPackWords } from '../../src/model/instruments/loadPackWords.ts';
import { packIds } from '../../src/model/instruments/packs.ts';

describe('LIX', () => {
  it('is words per sentence plus the percentage of long words', () => {
    expect(lixOf(['Hun går hjem. Han venter udenfor.'])).toEqual({
      words: 6,
      sentences: 2,
      longWords: 1,
      lix: 19.7,
    });
    expect(lixOf(['»Er du bange?«'])).toMatchObject({ words: 3, sentences: 1 });
    expect(lixOf(['', '—'])).toMatchObject({ words: 0, lix: 0 });
  });

  it('is 35 or lower for the Danish texts of every stage', async () => {
    const hard = [...(await stageTexts())]
      .map(([stage, texts]) => ({ stage, lix: lixOf(texts).lix }))
      .filter(({ lix }) => lix > 35);
    expect(hard).toEqual([]);
  });

  it('is 35 or lower for what stands beside an answer and an instrument', async () => {
    const beside = Object.values(concernsDa).flatMap((words) => [words.title, words.text]);
    expect(lixOf(beside).lix).toBeLessThanOrEqual(35);
    const { results, notices } = instrumentWordsDa;
    const words = await Promise.all(packIds.map((id) => loadPackWords(id, 'da')));
    const instruments = [
      ...words.flatMap((each) => [each.validatedFor, each.howSure, each.languageStatus, each.manual]),
      ...words.flatMap((each) => Object.values(each.outcomes)),
      ...Object.values(results),
      ...Object.values(notices),
    ];
    expect(lixOf(instruments).lix).toBeLessThanOrEqual(35);
  });
});
