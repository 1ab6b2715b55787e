import { useId, type ReactNode } from 'react';
import { Details } from './Details.tsx';
import type { BesidePlace } from './Page.tsx';

/** A short list under the guidance, or folded over the page where there is no room beside it. */
export function QuietList(props: {
  readonly title: string;
  readonly place: BesidePlace;
  readonly children: ReactNode;
}) {
  const id = useId();
  if (props.place === 'folded') return <Details summary={props.title}>{props.children}</Details>;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="kit-guidance-title">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
