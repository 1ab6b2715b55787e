import type { ReactNode } from 'react';

export interface DataColumn {
  readonly id: string;
  readonly title: string;
  /** Dates and the like: kept on one line. */
  readonly narrow?: true;
}
export interface DataRow {
  readonly key: string;
  /** One cell per column, in their order. */
  readonly cells: readonly ReactNode[];
}

/** A table with its name above it. On a narrow screen each row becomes a block, every cell under its column's title. */
export function DataTable(props: {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}) {
  return (
    <table className="table kit-table">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, cells }) => (
          <tr key={key}>
            {props.columns.map(({ id, title, narrow }, at) => (
              <td key={id} data-title={title} className={narrow && 'kit-table-narrow'}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
