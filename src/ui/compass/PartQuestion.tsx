import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import { textAt } from '../../entries/draftPaths.ts';
import {
  compassAnchors,
  compassNumbers,
  compassStates,
  goalKinds,
  type CompassDimension,
} from '../../model/compass/compassDimensions.ts';
import { answerId } from '../fields/answer.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { PointList } from '../kit/PointList.tsx';
import { ScaleRow } from '../kit/ScaleRow.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { partPath } from './newCompass.ts';
import type { PartWords } from './words.ts';

/** Answers the citizen gives for themselves: "not asked" is the worker's alone. */
const ownStates = compassStates.filter((state) => state !== 'notAsked');

/** One part of life: its question, what the numbers mean, why there is no number, what is wanted of it, and more words. */
export function PartQuestion(props: {
  readonly id: string;
  /** Null when the set it belongs to cannot be read here: then its name stands alone. */
  readonly dimension: CompassDimension | null;
  readonly name: string;
  readonly words: PartWords;
  readonly values: DraftValues;
  /** The citizen answers alone. */
  readonly alone?: boolean;
  readonly onChange: (path: string, value: DraftValue) => void;
}) {
  const { id, dimension, words, values, onChange } = props;
  const at = { value: partPath(id, 'value'), goal: partPath(id, 'goal'), words: partPath(id, 'words') };
  const [value, goal] = [textAt(values, at.value), textAt(values, at.goal)];
  const valueId = answerId(at.value);
  const goalId = answerId(at.goal);
  return (
    <>
      <FieldSet id={valueId} legend={dimension?.question ?? props.name}>
        {dimension !== null && (
          <PointList points={compassAnchors.map((anchor) => `${anchor}: ${dimension.anchors[anchor]}`)} />
        )}
        <ScaleRow
          id={valueId}
          numbers={compassNumbers}
          chosen={value}
          lowest={`1: ${words.value.lowest ?? ''}`}
          highest={`10: ${words.value.highest ?? ''}`}
          onChange={(number) => onChange(at.value, number)}
        />
        <Choices layout="columns">
          {(props.alone === true ? ownStates : compassStates).map((state) => (
            <Choice
              key={state}
              kind="radio"
              id={`${valueId}-${state}`}
              name={valueId}
              label={words.value.options?.[state] ?? state}
              checked={value === state}
              onChange={() => onChange(at.value, state)}
            />
          ))}
        </Choices>
      </FieldSet>
      <FieldSet id={goalId} legend={words.goal.label}>
        <Choices layout="lines">
          {goalKinds.map((kind) => (
            <Choice
              key={kind}
              kind="radio"
              id={`${goalId}-${kind}`}
              name={goalId}
              label={words.goal.options?.[kind] ?? kind}
              checked={goal === kind}
              onChange={() => onChange(at.goal, kind)}
            />
          ))}
        </Choices>
      </FieldSet>
      <TextArea
        id={answerId(at.words)}
        label={words.words.label}
        rows={2}
        value={textAt(values, at.words)}
        onChange={(text) => onChange(at.words, text === '' ? null : text)}
      />
    </>
  );
}
