import { useId, type ReactNode } from 'react';

/** A quiet box around things that belong together. */
export function Panel(props: {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  /** `marked` has a strong left edge: the one thing that matters now. */
  readonly look?: 'plain' | 'marked';
  readonly children: ReactNode;
}) {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
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
