import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';

/** One of a few, none chosen beforehand. */
export function RadioGroup(props: {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly row?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, options } = props;
  return (
    <FieldSet id={id} legend={props.legend} hint={props.hint} error={props.error}>
      <Choices layout={props.row === true ? 'row' : 'lines'}>
        {options.map(({ value, label }) => (
          <Choice
            key={value}
            kind="radio"
            id={`${id}-${value}`}
            name={id}
            label={label}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
            invalid={props.error !== undefined}
          />
        ))}
      </Choices>
    </FieldSet>
  );
}
