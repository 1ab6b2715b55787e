import type { ReactNode } from 'react';

/** Under each other; where there is room a few short ones in a row, and many of middle length in two columns. */
export type ChoicesLayout = 'row' | 'columns' | 'lines';

const classOf: Readonly<Record<ChoicesLayout, string>> = {
  row: 'kit-choices kit-choices-row',
  columns: 'kit-choices kit-choices-columns',
  lines: 'kit-choices',
};

/** The options of one group. */
export function Choices(props: { readonly layout: ChoicesLayout; readonly children: ReactNode }) {
  return <div className={classOf[props.layout]}>{props.children}</div>;
}
