import type { Pack } from '../../model/instruments/pack.ts';
import type { PackWords } from '../../model/instruments/packWords.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Details } from '../kit/Details.tsx';
import { PointList } from '../kit/PointList.tsx';
import { Stack, TextAsWritten } from '../kit/layout.tsx';
import { useInstrumentWords } from './words.ts';

/** Every question with its answers, word for word; and the cases its rule was checked with. */
export function PackQuestions(props: {
  readonly pack: Pack;
  readonly words: PackWords;
  readonly open?: boolean;
}) {
  const { pack, words } = props;
  const { room } = useInstrumentWords();
  const { asked } = words;
  const optionWord = (item: string, answer: string): string =>
    asked?.itemAnswers?.[item]?.[answer] ?? asked?.answers[answer] ?? answer;
  const cases = pack.verifiedAgainst;
  return (
    <Stack>
      <Details summary={room.about.items(pack.items.length)} open={props.open === true}>
        {asked === null ? (
          <p>{words.languageStatus}</p>
        ) : (
          <Stack>
            {asked.instruction !== undefined && <TextAsWritten>{asked.instruction}</TextAsWritten>}
            <DescriptionList
              items={pack.items.map(({ id, options }, at) => ({
                key: id,
                term: `${String(at + 1)}. ${asked.items[id] ?? id}`,
                description: options
                  .map((option) =>
                    typeof option === 'string'
                      ? optionWord(id, option)
                      : `${optionWord(id, option.answer)} (${String(option.value)})`,
                  )
                  .join(' · '),
              }))}
            />
            {asked.credit !== undefined && <TextAsWritten>{asked.credit}</TextAsWritten>}
          </Stack>
        )}
      </Details>
      {cases.length === 0 ? (
        <p>{room.about.noCases}</p>
      ) : (
        <Details summary={room.about.cases(cases.length)}>
          <PointList
            points={cases.map(({ from, answers, expect }, at) =>
              room.about.oneCase(
                at + 1,
                Object.keys(answers).length,
                expect
                  .map(({ outcome, value }) => [
                    words.outcomes[outcome ?? ''] ?? room.about.cannotScore,
                    value,
                  ])
                  .map(([said, value]) =>
                    value === null ? String(said) : `${String(said)} (${String(value)})`,
                  )
                  .join('; '),
                from,
              ),
            )}
          />
        </Details>
      )}
    </Stack>
  );
}
