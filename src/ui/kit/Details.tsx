import type { ReactNode } from 'react';

/** Folded content that opens on request, without script. */
export function Details(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Paper cannot be opened: there it stands open. */
  readonly printed?: boolean;
}) {
  return (
    <details
      className={props.printed === true ? 'details kit-details kit-details-printed' : 'details kit-details'}
      open={props.open}
    >
      <summary className="details-summary">
        <span className="details-summary-text">{props.summary}</span>
      </summary>
      <div className="details-text">{props.children}</div>
    </details>
  );
}
