import type { ReactNode } from 'react';

/** A quiet line. What must be heard at once is announced by whoever shows it. */
export function Hint(props: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <span id={props.id} className="form-hint">
      {props.children}
    </span>
  );
}
