import type { ReactNode } from 'react';

/** Things under each other, with air. */
export function Stack(props: { readonly children: ReactNode; readonly gap?: 'small' | 'normal' | 'large' }) {
  return <div className={`kit-stack kit-gap-${props.gap ?? 'normal'}`}>{props.children}</div>;
}

/** Things beside each other that wrap when they must. `spread` pushes the last to the right. */
export function Cluster(props: { readonly children: ReactNode; readonly spread?: boolean }) {
  return (
    <div className={props.spread === true ? 'kit-cluster kit-spread' : 'kit-cluster'}>{props.children}</div>
  );
}

/** Words for screen readers alone. */
export function OnlyHeard(props: { readonly children: ReactNode }) {
  return <span className="sr-only">{props.children}</span>;
}

/** Left out on paper. */
export function NotPrinted(props: { readonly children: ReactNode }) {
  return <div className="kit-no-print">{props.children}</div>;
}

/** Large, calm lines, readable at arm's length: for the danger page and for a conversation. */
export function BigText(props: { readonly children: ReactNode }) {
  return <div className="kit-big-text">{props.children}</div>;
}

/** A text as somebody wrote it: its line breaks kept, nothing in it read as markup. */
export function TextAsWritten(props: { readonly children: string }) {
  return <p className="kit-as-written">{props.children}</p>;
}

/** A quiet line under what it belongs to, e.g. who does it and when; large enough to be read across a desk. */
export function QuietLine(props: { readonly children: ReactNode }) {
  return <p className="kit-quiet-line">{props.children}</p>;
}

/** What stands over a page and belongs to it, on every page of a piece of work. */
export function OverPage(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="kit-over-page" aria-label={props.label}>
      {props.children}
    </section>
  );
}
