import type { ReactNode } from 'react';

/** Folded content that opens on request, without script. */
export function Details(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className="details kit-details" open={props.open}>
      <summary className="details-summary">
        <span className="details-summary-text">{props.summary}</span>
      </summary>
      <div className="details-text">{props.children}</div>
    </details>
  );
}
