import type { ReactNode } from 'react';

/** The options of one group, under each other or, when their words are short, in a row where there is room. */
export function Choices(props: { readonly row: boolean; readonly children: ReactNode }) {
  return <div className={props.row ? 'kit-choices kit-choices-row' : 'kit-choices'}>{props.children}</div>;
}
