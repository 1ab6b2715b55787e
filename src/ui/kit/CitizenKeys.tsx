import type { ReactNode } from 'react';

/** The two keys of a page that is the citizen's alone, always in sight: no name, no bar, nothing else. */
export function CitizenKeys(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="kit-citizen-keys kit-no-print" role="group" aria-label={props.label}>
      {props.children}
    </div>
  );
}
