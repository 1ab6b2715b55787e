import type { ReactNode } from 'react';

export interface Row {
  readonly key: string;
  /** Usually a `StatusChip`. */
  readonly status?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** Makes the title the way into the row. */
  readonly onOpen?: (() => void) | undefined;
  readonly action?: ReactNode;
}

/** One line per thing, most urgent first, the reason in words: home, tasks of a case, drafts. */
export function RowList(props: {
  readonly rows: readonly Row[];
  readonly label: string;
  /** Each detail under its title, for a list that is read rather than looked through. */
  readonly detailsUnder?: boolean;
}) {
  return (
    <ul
      className="kit-rows no-max-width"
      aria-label={props.label}
      data-under={props.detailsUnder === true ? true : undefined}
    >
      {props.rows.map((row) => (
        <li key={row.key} className="kit-row">
          {row.status !== undefined && <span className="kit-row-status">{row.status}</span>}
          <span className="kit-row-title">
            {row.onOpen === undefined ? (
              row.title
            ) : (
              <button
                type="button"
                className="function-link kit-link-button kit-row-open"
                onClick={row.onOpen}
              >
                {row.title}
              </button>
            )}
          </span>
          {row.detail !== undefined && <span className="kit-row-detail">{row.detail}</span>}
          {row.action !== undefined && <span className="kit-row-action">{row.action}</span>}
        </li>
      ))}
    </ul>
  );
}
