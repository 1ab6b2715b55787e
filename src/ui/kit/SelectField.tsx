import { FormGroup } from './FormGroup.tsx';

/** One of a list that may be long. */
export function SelectField(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <FormGroup id={props.id} label={props.label}>
      <select
        id={props.id}
        className="form-select"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
