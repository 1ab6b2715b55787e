import { describedBy, FormGroup, type FormGroupProps } from './FormGroup.tsx';

/** Chooses one file from the machine. Its name and content stay on the page. */
export function FileField(
  props: Omit<FormGroupProps, 'children' | 'optional'> & { readonly onChoose: (file: File | null) => void },
) {
  const { onChoose, ...group } = props;
  return (
    <FormGroup {...group}>
      <input
        id={props.id}
        type="file"
        autoComplete="off"
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={describedBy(props.id, {
          hint: props.hint !== undefined,
          error: props.error !== undefined,
        })}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
    </FormGroup>
  );
}
