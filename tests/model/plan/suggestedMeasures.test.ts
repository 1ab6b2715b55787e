import { describe, expect, it } from 'vitest';
import { lixOf } from '../../../scripts/book/lixOf.ts';
import { stageTexts } from '../../../scripts/book/stageTexts.ts';
import { suggestedMeasuresDa } from '../../../src/model/plan/suggestedMeasures.da.ts';
import { suggestedMeasuresEn } from '../../../src/model/plan/suggestedMeasures.en.ts';
import { suggestedMeasures } from '../../../src/model/plan/suggestedMeasures.ts';
import { works } from '../../../src/model/sources.ts';
import { planBlocks } from '../../../src/model/vocabulary.ts';
import { planRoom } from '../../../src/text/rooms/plan.da.ts';

const textsOf = (words: typeof suggestedMeasuresDa): readonly string[] =>
  Object.values(words).flatMap((place) => Object.values(place));
const danish = textsOf(suggestedMeasuresDa);
const english = textsOf(suggestedMeasuresEn);

describe('suggested measures', () => {
  it('are two to five for each block and for staff, each with its source', () => {
    expect(Object.keys(suggestedMeasures).sort()).toEqual([...planBlocks, 'staff'].sort());
    for (const place of Object.values(suggestedMeasures)) {
      expect(Object.keys(place).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(place).length).toBeLessThanOrEqual(5);
      for (const source of Object.values(place)) {
        expect(Object.keys(works)).toContain(source.work);
        expect(source.place).not.toBe('');
      }
    }
  });

  it('never bring the parties together: no mediation, network meeting, couple talk or family talk', () => {
    const together =
      /mægl|netværksmøde|familieråd|parsamtale|parterapi|familieterapi|familiesamtale|forson|tal(?:e|er) (?:det )?(?:ud )?med (?:ham|hende|partneren|familien)|mediat|network meeting|couple|family (?:therapy|council|talk|meeting)|reconcil/iu;
    expect([...danish, ...english].filter((text) => together.test(text))).toEqual([]);
  });

  it('let no relative interpret: the interpreter is a stranger on the phone', () => {
    const interpreting = [...danish, ...english].filter((text) => /tolk|interpret/iu.test(text));
    expect(interpreting).toHaveLength(4);
    for (const text of interpreting) {
      expect(text).toMatch(/telefon|phone/iu);
      expect(text.replace(/aldrig en, jeg kender|never somebody I know/iu, '')).not.toMatch(
        /jeg kender|familie|søster|bror|nabo|I know|family|sister|brother|neighbour/iu,
      );
    }
  });

  it('contact nobody in the family, where several may act together', () => {
    expect(suggestedMeasuresDa.honour.noContactWithFamily).toMatch(/ikke med nogen i min familie/u);
    const towards =
      /(?:ring|skriv|tal|kontakt)\p{L}* (?:til |med )?(?:familien|min far|min mor|forældrene)/iu;
    expect(Object.values(suggestedMeasuresDa.honour).filter((text) => towards.test(text))).toEqual([]);
  });

  it('hold the citizen to nothing that was not said: open places are marked, nobody is named', () => {
    expect(
      [...danish, ...english].filter((text) => /\b(?:han|ham|hun|hende|he|him|she|her)\b/iu.test(text)),
    ).toEqual([]);
    expect(danish.filter((text) => text.includes('…'))).toHaveLength(
      english.filter((text) => text.includes('…')).length,
    );
  });

  it('are all different, so that one in the list is known again', () => {
    for (const texts of [danish, english]) expect(new Set(texts).size).toBe(texts.length);
  });

  it('read easily together with the whole stage: LIX 35 at the most, and each block by itself', async () => {
    const stage = (await stageTexts()).get('safetyPlan') ?? [];
    expect(stage).toEqual(expect.arrayContaining([...danish]));
    expect(lixOf(stage).lix).toBeLessThanOrEqual(35);
    for (const place of Object.values(suggestedMeasuresDa))
      expect(lixOf(Object.values(place)).lix).toBeLessThanOrEqual(35);
    expect(planRoom.notOnPaper).not.toBe('');
  });
});
