/** The numbers of a scale as radio targets in a row, its ends named in words above them. */
export function ScaleRow(props: {
  readonly id: string;
  readonly numbers: readonly string[];
  readonly chosen: string;
  readonly lowest: string;
  readonly highest: string;
  readonly onChange: (number: string) => void;
  readonly onBlur?: (() => void) | undefined;
}) {
  const last = props.numbers.length - 1;
  return (
    <div className="kit-scale">
      <div className="kit-scale-ends">
        <span id={`${props.id}-lowest`}>{props.lowest}</span>
        <span id={`${props.id}-highest`}>{props.highest}</span>
      </div>
      <div className="kit-scale-numbers">
        {props.numbers.map((number, at) => (
          <div key={number} className="kit-scale-number">
            <input
              type="radio"
              id={`${props.id}-${number}`}
              name={props.id}
              autoComplete="off"
              checked={props.chosen === number}
              aria-describedby={
                at === 0 ? `${props.id}-lowest` : at === last ? `${props.id}-highest` : undefined
              }
              onChange={() => props.onChange(number)}
              onBlur={props.onBlur}
            />
            <label htmlFor={`${props.id}-${number}`}>{number}</label>
          </div>
        ))}
      </div>
    </div>
  );
}
