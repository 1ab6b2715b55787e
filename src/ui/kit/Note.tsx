/** A text as it stands or will stand for good: its line breaks kept, nothing in it read as markup. */
export function Note(props: { readonly title: string; readonly text: string }) {
  return (
    <section className="kit-note-block">
      <h3 className="kit-note-title">{props.title}</h3>
      <p className="kit-note">{props.text}</p>
    </section>
  );
}
