import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { useExchangeWords } from './words.ts';

/** While no case and no group is chosen: that none is to come along. The office's own pages are in every file. */
export function OfficeOnly(props: {
  /** There is no case and no group here to choose from. */
  readonly nothingHere: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const words = useExchangeWords().send;
  if (props.nothingHere) return <p>{words.noCases}</p>;
  return (
    <Choices layout="lines">
      <Choice
        kind="checkbox"
        id="sent-office-only"
        name="sent-office-only"
        label={words.officeOnly}
        checked={props.checked}
        onChange={props.onChange}
      />
    </Choices>
  );
}
