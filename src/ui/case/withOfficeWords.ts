import type { AnyWording, Language } from '../../model/define.ts';
import { longestDays } from '../../model/longestDays.ts';
import type { RiskLevel } from '../../model/vocabulary.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';

const parts = {
  da: async () => {
    const [levels, next] = await Promise.all([
      import('../../model/riskLevels.da.ts'),
      import('../../model/nextEvaluation.da.ts'),
    ]);
    return { levels: levels.riskLevelsDa, latestNext: next.latestNextDa };
  },
  en: async () => {
    const [levels, next] = await Promise.all([
      import('../../model/riskLevels.en.ts'),
      import('../../model/nextEvaluation.en.ts'),
    ]);
    return { levels: levels.riskLevelsEn, latestNext: next.latestNextEn };
  },
} as const satisfies Record<Language, unknown>;

/**
 * The words of a step as they stand in this office: where a level is chosen, its own word stands before the sentence,
 * and so it stands in the note that is signed; the guidance on dates says the office's own days.
 */
export async function withOfficeWords(
  wording: AnyWording,
  local: Pick<LocalSettings, 'levelLabels' | 'ceilings'>,
  language: Language,
): Promise<AnyWording> {
  const { level } = wording.fields;
  const { levels, latestNext } = await parts[language]();
  const of = <T>(each: (one: RiskLevel) => T): Readonly<Record<RiskLevel, T>> => ({
    present: each('present'),
    elevated: each('elevated'),
    high: each('high'),
    imminent: each('imminent'),
  });
  const options = of((one) => {
    const own = local.levelLabels[one];
    return own === undefined ? levels[one].sentence : `${own}: ${levels[one].sentence}`;
  });
  const shipped = latestNext(longestDays);
  const here = latestNext(
    of((one) => local.ceilings[one] ?? longestDays[one]),
    of((one) => (local.levelLabels[one] ?? levels[one].short).toLowerCase()),
  );
  const topics = Object.fromEntries(
    Object.entries(wording.topics).map(([id, topic]) => [
      id,
      topic.guidance === undefined
        ? topic
        : { ...topic, guidance: topic.guidance.map((line) => (line === shipped ? here : line)) },
    ]),
  );
  const fields =
    level?.options === undefined ? wording.fields : { ...wording.fields, level: { ...level, options } };
  return { ...wording, topics, fields };
}
