import type { RiskLevel } from '../../../model/vocabulary.ts';
import { isPackOf, packOf } from '../../../model/local/resultMaps.ts';
import { boundResults } from '../../../rules/instrumentFloor.ts';
import { isLower } from '../../../rules/riskRules.ts';
import type { MappedResultsText } from '../../../text/rooms/mappedResults.da.ts';
import { shownDay } from '../../../text/shownDay.ts';
import { Stack } from '../../kit/layout.tsx';
import { useLocalSettings } from '../../shell/useLocalSettings.ts';
import { wordsOf } from '../../shell/words.ts';
import { useLanguage } from '../../useText.tsx';
import { useKnownOfCase } from './KnownOfCase.tsx';

interface Words {
  readonly own: MappedResultsText;
  readonly tools: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<RiskLevel, { readonly short: string }>>;
}
const useMappedWords = wordsOf<Words>({
  da: async () => {
    const [own, result, levels] = await Promise.all([
      import('../../../text/rooms/mappedResults.da.ts'),
      import('../../../model/steps/instrumentResult.da.ts'),
      import('../../../model/riskLevels.da.ts'),
    ]);
    const tools = result.instrumentResultDa.fields.tool.options;
    return { own: own.mappedResults, tools, levels: levels.riskLevelsDa };
  },
  en: async () => {
    const [own, result, levels] = await Promise.all([
      import('../../../text/rooms/mappedResults.en.ts'),
      import('../../../model/steps/instrumentResult.en.ts'),
      import('../../../model/riskLevels.en.ts'),
    ]);
    const tools = result.instrumentResultEn.fields.tool.options;
    return { own: own.mappedResults, tools, levels: levels.riskLevelsEn };
  },
});

/** Which results stand for more than the level that was chosen, by the office's own map, with where it has it from. */
export function MappedResults(props: { readonly level: RiskLevel }) {
  const words = useMappedWords();
  const language = useLanguage();
  const facts = useKnownOfCase();
  const { levelLabels, maps } = useLocalSettings();
  const bound = boundResults(facts?.instrumentResults ?? [], maps.maps);
  const above = bound.filter(({ level }) => isLower(props.level, level));
  if (above.length === 0) return null;
  return (
    <Stack gap="small">
      {above.map(({ result, level, map, onlyRaises }) => {
        const { tool, name, doneOn } = result;
        const called = isPackOf(tool) ? tool.slice(packOf('').length) : (words.tools[tool] ?? tool);
        return (
          <div key={result.entry}>
            <p>
              {words.own.bound(
                name === '' ? called : name,
                shownDay(doneOn, language),
                levelLabels[level] ?? words.levels[level].short,
              )}{' '}
              {words.own.source(map.source)}
            </p>
            {onlyRaises && <p>{words.own.onlyRaises}</p>}
          </div>
        );
      })}
    </Stack>
  );
}
