import { describe, expect, it } from 'vitest';
import { criteria, waysOn } from '../../../src/model/criteria.ts';
import { criterionNamesDa, waysOnDa } from '../../../src/model/criteria.da.ts';
import { criterionNamesEn, waysOnEn } from '../../../src/model/criteria.en.ts';
import type { AnyFieldWording, AnyWording, Language, StepDefinition } from '../../../src/model/define.ts';
import { concernsDa } from '../../../src/model/concerns.da.ts';
import { riskLevelsDa } from '../../../src/model/riskLevels.da.ts';
import { riskLevelsEn } from '../../../src/model/riskLevels.en.ts';
import { alongsideSteps } from '../../../src/model/steps/alongsideSteps.ts';
import { alongsideWording } from '../../../src/model/steps/alongsideWording.ts';
import { judgementSteps } from '../../../src/model/steps/judgementSteps.ts';
import { judgementWording } from '../../../src/model/steps/judgementWording.ts';
import { wayOnSteps } from '../../../src/model/steps/wayOnSteps.ts';
import { wayOnWording } from '../../../src/model/steps/wayOnWording.ts';

const steps: readonly StepDefinition[] = [
  ...Object.values(judgementSteps),
  ...Object.values(wayOnSteps),
  ...Object.values(alongsideSteps),
];
type Loaders = Readonly<Record<string, Readonly<Record<Language, () => Promise<AnyWording>>>>>;
const loaders: Loaders = { ...judgementWording, ...wayOnWording, ...alongsideWording };
const wordsOf = async (step: string, language: Language): Promise<AnyWording> => {
  const loader = loaders[step];
  if (loader === undefined) throw new Error(`no wording for ${step}`);
  return loader[language]();
};

/** Every text of a field, in the order it is read. */
const fieldTexts = (field: AnyFieldWording): readonly string[] => [
  field.label,
  ...[field.hint, field.evidence, field.add, field.one].filter((text) => text !== undefined),
  ...(field.points ?? []),
  ...Object.values(field.options ?? {}),
  ...Object.values(field.items ?? {}).flatMap(fieldTexts),
];
const allTexts = (words: AnyWording): readonly string[] => [
  words.title,
  ...(words.lead === undefined ? [] : [words.lead]),
  ...Object.values(words.topics).flatMap((topic) => [
    topic.title,
    ...(topic.lead === undefined ? [] : [topic.lead]),
    ...(topic.guidance ?? []),
  ]),
  ...Object.values(words.fields).flatMap(fieldTexts),
];

/** Läsbarhetsindex (Björnsson 1968): words per sentence plus the share of words longer than six letters. */
function lix(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?:]+(?:\s|$|«)/u))
    .filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}+-]+/gu) ?? []);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

describe('the words of stages 2-7', () => {
  it('stand in both languages for every page and question, none of them empty', async () => {
    for (const step of steps) {
      for (const language of ['da', 'en'] as const) {
        const words = await wordsOf(step.id, language);
        expect(Object.keys(words.topics).sort()).toEqual(step.topics.map((topic) => topic.id).sort());
        // A question may stand on one of two pages that exclude each other.
        const ids = [...new Set(step.topics.flatMap((topic) => topic.fields.map((field) => field.id)))];
        expect(Object.keys(words.fields).sort()).toEqual(ids.sort());
        expect(allTexts(words).filter((text) => text.trim() === '')).toEqual([]);
      }
    }
  });

  it('are easy to read: LIX 35 at the most, stage by stage', async () => {
    const byStage = new Map<string, string[]>();
    for (const step of steps) {
      const texts = allTexts(await wordsOf(step.id, 'da'));
      byStage.set(step.stage, [...(byStage.get(step.stage) ?? []), ...texts]);
    }
    const measured = [...byStage].map(
      ([stage, texts]) => [stage, Math.round(lix([...new Set(texts)]))] as const,
    );
    expect(measured.filter(([, value]) => value > 35)).toEqual([]);
    expect(measured.map(([stage]) => stage)).toHaveLength(7);
    const prose = [...byStage.values()].flat().filter((text) => text.split(' ').length > 7);
    expect(Math.round(lix([...new Set(prose)]))).toBeLessThanOrEqual(30);
  });

  it('keep to the words of the field', async () => {
    const forbidden = [
      /\boffer(et|ets)?\b/iu,
      /gerningsm[aæ]nd/iu,
      /\bklient/iu,
      /mangler erkendelse/iu,
      /ingen vold/iu,
      /\bpositiv/iu,
      /\bnegativ(?! social kontrol)/iu,
      /\b(lav|ingen|minimal) risiko/iu,
    ];
    const danish = (await Promise.all(steps.map((step) => wordsOf(step.id, 'da')))).flatMap(allTexts);
    const found = danish.filter((text) => forbidden.some((word) => word.test(text)));
    expect(found).toEqual([]);
  });

  it('never suggest bringing the parties together', async () => {
    for (const language of ['da', 'en'] as const) {
      for (const step of steps) {
        const texts = allTexts(await wordsOf(step.id, language));
        const meeting = texts.filter((text) => /mægling|netværksmøde|mediation|network meeting/iu.test(text));
        for (const text of meeting) expect(text).toMatch(/aldrig|never/iu);
      }
    }
  });

  it('name no level that could be read as safe', () => {
    const levels = [...Object.values(riskLevelsDa), ...Object.values(riskLevelsEn)];
    const soothing = /\b(lav|lavt|ingen|sikker|tryg|ikke fare|low|no risk|safe|minor)\b/iu;
    for (const { short, sentence } of levels) {
      expect(short).not.toMatch(soothing);
      expect(sentence).not.toMatch(soothing);
      expect(sentence).toMatch(/risiko|fare|risk|danger/iu);
    }
  });

  it('warn that cutting access can be noticed', () => {
    expect(concernsDa.cuttingAccessCanAlert.text).toMatch(/opdage/u);
  });

  it('name every criterion and every way on', () => {
    for (const { id } of criteria) {
      expect([criterionNamesDa[id], criterionNamesEn[id]].every((name) => name.length > 0)).toBe(true);
    }
    for (const way of waysOn)
      expect([waysOnDa[way], waysOnEn[way]].every((text) => text.length > 0)).toBe(true);
  });
});
