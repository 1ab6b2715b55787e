import { TextAsWritten } from '../kit/layout.tsx';
import type { ShownDocument } from './exportPort.ts';

/** A document as it is read on the screen and on paper. */
export function DocumentView({ document }: { readonly document: ShownDocument }) {
  return (
    <>
      <h2>{document.title}</h2>
      {document.notices.map((notice) => (
        <p key={notice}>
          <strong>{notice}</strong>
        </p>
      ))}
      {document.sections.map(({ heading, text }, at) => (
        <section key={`${at} ${heading}`}>
          <h3>{heading}</h3>
          <TextAsWritten>{text.trim()}</TextAsWritten>
        </section>
      ))}
    </>
  );
}
