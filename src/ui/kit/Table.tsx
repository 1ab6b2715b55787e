import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** This column names its row. */
  readonly rowHeader?: boolean;
}

/** A table whose cells stack under their headers on narrow screens. */
export function Table<Row>(props: {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  return (
    <table className="table table-md-responsive-headers kit-table">
      <caption className="kit-caption">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.key} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)}>
            {props.columns.map((column) =>
              column.rowHeader === true ? (
                <th key={column.key} scope="row" data-title={column.header}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-title={column.header}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
