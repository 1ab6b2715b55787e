import { useId, type ReactNode } from 'react';

const bringIntoSight = (panel: HTMLElement | null) => panel?.scrollIntoView({ block: 'nearest' });

/** A quiet box around things that belong together. */
export function Panel(props: {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  /** `marked` has a strong left edge: the one thing that matters now. */
  readonly look?: 'plain' | 'marked';
  /** Scrolled to when it is first drawn, where the window is too small for it; the focus stays at the heading of the page. */
  readonly inSight?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
      ref={props.inSight === true ? bringIntoSight : undefined}
      className={props.look === 'marked' ? 'kit-panel kit-panel-marked' : 'kit-panel'}
      aria-labelledby={props.title === undefined ? undefined : id}
    >
      {props.title !== undefined && (
        <Heading id={id} className="kit-panel-title">
          {props.title}
        </Heading>
      )}
      {props.children}
    </section>
  );
}
