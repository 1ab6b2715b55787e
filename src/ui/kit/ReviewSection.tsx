import type { ReactNode } from 'react';

/** The answers of one page among those of others. */
export function ReviewSection(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="kit-review-topic" aria-labelledby={props.id}>
      <h2 className="kit-review-title" id={props.id}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
