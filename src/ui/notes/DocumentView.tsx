import { TextAsWritten } from '../kit/layout.tsx';
import type { ShownDocument } from './exportPort.ts';

/** A document as it is read on the screen and on paper. */
export function DocumentView(props: { readonly document: ShownDocument }) {
  const { title, notices, sections } = props.document;
  return (
    <>
      <h2>{title}</h2>
      {notices.map((notice) => (
        <p key={notice}>
          <strong>{notice}</strong>
        </p>
      ))}
      {sections.map(({ heading, text }, at) => (
        <section key={`${at} ${heading}`}>
          <h3>{heading}</h3>
          <TextAsWritten>{text.trim()}</TextAsWritten>
        </section>
      ))}
    </>
  );
}
