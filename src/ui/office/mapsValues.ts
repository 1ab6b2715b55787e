import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import { isPackOf, packOf, scaleOf, type ResultMap } from '../../model/local/resultMaps.ts';
import { resultTools, type ResultTool } from '../../model/resultScales.ts';
import { riskLevels, type RiskLevel } from '../../model/vocabulary.ts';
import { daysTyped, textOf } from './officePage.ts';

/** The maps as a draft keeps them: ids in order, and under each its answers. What was taken off keeps its answers. */
export const listPath = 'maps';
export const pathOf = (id: string, what: string): string => `${listPath}/${id}/${what}`;
export const levelPath = (id: string, word: string): string => pathOf(id, `level.${word}`);
export const wordsPath = (id: string, level: RiskLevel): string => pathOf(id, `words.${level}`);

/** What a map can be chosen for; a pack is named by its id. */
export const choosable = [...resultTools, 'pack'] as const;
export type Choosable = (typeof choosable)[number];
export const chosenOf = (values: DraftValues, id: string): Choosable =>
  choosable.find((each) => each === textOf(values, pathOf(id, 'of'))) ?? 'other';

export const idsIn = (values: DraftValues): readonly string[] => {
  const ids = values[listPath];
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
};

function valuesOfOne(map: ResultMap, id: string): readonly (readonly [string, DraftValue])[] {
  const { of, levels } = map;
  const words = scaleOf(of);
  const answers =
    words === null
      ? riskLevels.map(
          (level) =>
            [
              wordsPath(id, level),
              Object.keys(levels)
                .filter((word) => levels[word] === level)
                .join('\n'),
            ] as const,
        )
      : words.map((word) => [levelPath(id, word), levels[word] ?? ''] as const);
  return [
    [pathOf(id, 'of'), isPackOf(of) ? 'pack' : of],
    [pathOf(id, 'pack'), isPackOf(of) ? of.slice(packOf('').length) : ''],
    [pathOf(id, 'name'), map.name],
    [pathOf(id, 'source'), map.source],
    [pathOf(id, 'raises'), map.onlyRaises ? 'yes' : ''],
    [pathOf(id, 'threshold'), map.threshold === null ? '' : String(map.threshold)],
    ...answers,
  ];
}
export const valuesOf = (maps: readonly ResultMap[]): DraftValues => {
  const ids = maps.map((_, at) => `m${String(at)}`);
  return {
    [listPath]: ids,
    ...Object.fromEntries(maps.flatMap((map, at) => valuesOfOne(map, ids[at] ?? ''))),
  };
};

const isLevel = (text: string): text is RiskLevel => riskLevels.some((level) => level === text);
function levelsIn(values: DraftValues, id: string, of: ResultTool | 'pack'): ResultMap['levels'] {
  const scale = scaleOf(of);
  const pairs: (readonly [string, RiskLevel])[] = [];
  for (const word of scale ?? []) {
    const level = textOf(values, levelPath(id, word));
    if (isLevel(level)) pairs.push([word, level]);
  }
  // The gravest level is read last, so that a word that stands twice stands for that.
  if (scale === null)
    for (const level of riskLevels)
      for (const line of textOf(values, wordsPath(id, level)).split('\n'))
        if (line.trim() !== '') pairs.push([line.trim(), level]);
  return Object.fromEntries(pairs);
}
/** A threshold that is no number stays none, and is refused by the rules. */
const thresholdIn = (text: string): number | null => (text.trim() === '' ? null : daysTyped(text));

/** The typed maps, in their order. */
export const mapsIn = (values: DraftValues): readonly ResultMap[] =>
  idsIn(values).map((id) => {
    const of = chosenOf(values, id);
    const at = (what: string): string => textOf(values, pathOf(id, what)).trim();
    return {
      of: of === 'pack' ? packOf(at('pack')) : of,
      name: of === 'other' ? at('name') : '',
      levels: levelsIn(values, id, of),
      onlyRaises: at('raises') === 'yes',
      source: at('source'),
      threshold: of === 'dash' ? thresholdIn(at('threshold')) : null,
    };
  });
