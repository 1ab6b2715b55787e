import type { DraftValues } from '../../entries/draft.ts';
import { textAt } from '../../entries/draftPaths.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { TextAsWritten } from '../kit/layout.tsx';
import { partPath } from './newCompass.ts';
import { useCompassWords } from './words.ts';

/** What somebody else answered about one part of life, to be read. */
export function PartAnswers(props: {
  readonly id: string;
  readonly question: string | null;
  readonly values: DraftValues;
}) {
  const { own, part } = useCompassWords();
  const read = (field: 'value' | 'goal' | 'words') => textAt(props.values, partPath(props.id, field));
  const value = read('value');
  const goal = read('goal');
  const words = read('words');
  return (
    <>
      {props.question !== null && <p>{props.question}</p>}
      <DescriptionList
        items={[
          {
            term: part.value.label,
            description: value === '' ? own.overTime.none : (part.value.options?.[value] ?? value),
          },
          {
            term: part.goal.label,
            description: goal === '' ? own.overTime.noGoal : (part.goal.options?.[goal] ?? goal),
          },
          ...(words === ''
            ? []
            : [{ term: part.words.label, description: <TextAsWritten>{words}</TextAsWritten> }]),
        ]}
      />
    </>
  );
}
