import type { ConfirmField } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useText } from '../useText.tsx';
import { answerId, asText, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';

/** One box, never ticked beforehand, that confirms all of its points. */
export function ConfirmAnswer(props: AnswerProps<ConfirmField>) {
  const { field, wording, path } = props;
  const { frame } = useText();
  const id = answerId(path);
  const points = wording.points ?? [];
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      {points.length > 0 && <PointList id={`${id}-points`} points={points} />}
      <Choice
        kind="checkbox"
        id={`${id}-0`}
        name={id}
        label={points.length > 1 ? frame.field.confirmPoints : frame.field.confirmPoint}
        checked={asText(props.value) === 'confirmed'}
        onChange={(checked) => props.onChange(checked ? 'confirmed' : null)}
        onBlur={props.onBlur}
        describedBy={points.length > 0 ? `${id}-points` : undefined}
        invalid={props.error !== undefined}
      />
    </FieldSet>
  );
}
