/** Rows of plain facts under named columns; the first cell names its row. */
export function FactTable(props: {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns; `key` tells rows of the same name apart. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}) {
  return (
    <table className="kit-fact-table">
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
        {props.rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              // The columns are fixed: their place is what they are.
              <td key={props.columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
