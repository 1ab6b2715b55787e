import type { ReactNode } from 'react';
import { useText } from '../useText.tsx';

/** `error` is the quiet grey frame of the error summary: nothing but danger is red. */
export type NoticeTone = 'info' | 'warning' | 'danger' | 'done' | 'error';

const classOf: Record<NoticeTone, string> = {
  info: 'alert alert-info',
  done: 'alert alert-success',
  warning: 'alert alert-warning',
  danger: 'alert alert-error',
  error: 'alert kit-alert-neutral',
};
const shapeOf: Record<NoticeTone, string> = { info: 'i', done: '✓', warning: '!', danger: '!', error: '!' };

/** Something to notice, named by a word and a shape before any colour. */
export function Notice(props: {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  readonly titleId?: string | undefined;
  /** Said at once by a screen reader when it appears. */
  readonly urgent?: boolean | undefined;
  readonly children?: ReactNode;
}) {
  const { tone } = useText().frame;
  const word = props.tone === 'error' ? undefined : tone[props.tone];
  return (
    <div className={classOf[props.tone]} role={props.urgent === true ? 'alert' : undefined}>
      <span aria-hidden="true" className="alert-icon kit-alert-shape">
        {shapeOf[props.tone]}
      </span>
      <div className="alert-body">
        {word !== undefined && <span className="kit-alert-word">{word}</span>}
        {props.title !== undefined && (
          <p className="alert-heading" id={props.titleId}>
            {props.title}
          </p>
        )}
        {props.children !== undefined && <div className="alert-text">{props.children}</div>}
      </div>
    </div>
  );
}
