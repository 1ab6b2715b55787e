import { useState, type ReactNode } from 'react';

/** Folded content that is made only when it is opened: for long lists. */
export function LazyDetails(props: { readonly summary: ReactNode; readonly content: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="details kit-details"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="details-summary">
        <span className="details-summary-text">{props.summary}</span>
      </summary>
      <div className="details-text">{opened && props.content()}</div>
    </details>
  );
}
