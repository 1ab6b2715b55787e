/** Words as somebody said them, with the day. */
export function Quote(props: { readonly words: string; readonly on: string }) {
  return (
    <figure className="kit-quote">
      <blockquote>{props.words}</blockquote>
      <figcaption>{props.on}</figcaption>
    </figure>
  );
}
