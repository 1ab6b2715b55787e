import { Details } from './Details.tsx';

/** How to ask: beside the question where there is room, folded under the heading where there is none. CSS shows one. */
export function Guidance(props: {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly place: 'beside' | 'folded';
}) {
  const paragraphs = props.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  if (props.place === 'folded')
    return (
      <div className="kit-guidance-folded">
        <Details summary={props.title}>{paragraphs}</Details>
      </div>
    );
  return (
    <aside className="kit-guidance-beside" aria-label={props.title}>
      <h2 className="kit-guidance-title">{props.title}</h2>
      {paragraphs}
    </aside>
  );
}
