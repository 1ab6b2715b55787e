import type { ReactNode } from 'react';

export interface TableRow {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Underlined by weight and a line; the heading says it in words. */
  readonly strong?: boolean;
}

/**
 * A table of words. On narrow screens each row stacks, every cell after the name of its column.
 */
export function PlainTable(props: {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}) {
  const [, ...names] = props.columns;
  return (
    <table className="kit-table">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.key} data-strong={row.strong === true ? true : undefined}>
            <th scope="row">{row.heading}</th>
            {row.cells.map((cell, at) => (
              <td key={names[at]} data-column={names[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
