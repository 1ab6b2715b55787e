import type { ReactNode } from 'react';

/** Shown on paper alone, and nothing else of the page with it: no bars, no title, no margin the browser could fill. */
export function OnlyPrinted(props: { readonly children: ReactNode }) {
  return <div className="kit-only-printed">{props.children}</div>;
}

/** What will stand on the paper, as it is seen before printing. */
export function PaperPreview(props: { readonly children: ReactNode }) {
  return <div className="kit-paper">{props.children}</div>;
}

/** Numbers under each other and nothing else: whoever finds them learns nothing. */
export function Numbers(props: { readonly numbers: readonly string[] }) {
  return (
    <ul className="kit-paper-numbers">
      {props.numbers.map((number) => (
        <li key={number}>{number}</li>
      ))}
    </ul>
  );
}
