import type { ReactNode } from 'react';

/** A quiet line that is said when it appears. */
export function Hint(props: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <output id={props.id} className="form-hint">
      {props.children}
    </output>
  );
}
