import type { ReactNode } from 'react';

/** Stands at the lower edge of every page for as long as something holds for all of them; on paper too, without `action`. */
export function Band(props: { readonly label: string; readonly text: string; readonly action?: ReactNode }) {
  return (
    <aside className="kit-band" aria-label={props.label}>
      <p className="kit-band-text">
        <span aria-hidden="true">◇ </span>
        {props.text}
      </p>
      <div className="kit-no-print">{props.action}</div>
    </aside>
  );
}
