import type { ReactNode } from 'react';

/** The key that chooses this, shown while its group has the focus. For the eye alone; it is no part of the name. */
export function KeyCap(props: { readonly children: ReactNode }) {
  return (
    <span aria-hidden="true" className="kit-key">
      {props.children}
    </span>
  );
}
