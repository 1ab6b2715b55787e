import { useEffect, useRef } from 'react';
import { useText } from '../useText.tsx';
import { focusOn } from './focusOn.ts';
import { Notice } from './Notice.tsx';

/** `message` equals the text at the field; `target` is the id of the element that takes the focus. */
export interface ShownError {
  readonly message: string;
  readonly target?: string;
  /** Goes to another page first, when the field does not stand on this one. */
  readonly onFollow?: () => void;
}

/** Above the h1: what must be mended, each a way to its field. Takes the focus when it appears anew. */
export function ErrorSummary(props: {
  readonly errors: readonly ShownError[];
  /** Takes the focus whenever this grows; 0 leaves the focus alone. */
  readonly focusOn: number;
  readonly title?: string | undefined;
}) {
  const { frame } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.focusOn > 0) box.current?.focus();
  }, [props.focusOn]);
  return (
    <div
      className="kit-error-summary"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <Notice tone="error" title={props.title ?? frame.errorsTitle} titleId="error-summary-title">
        <ul className="nobullet-list kit-error-links">
          {props.errors.map((error) => (
            <li key={`${error.target ?? ''} ${error.message}`}>
              <ErrorLink error={error} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function ErrorLink({ error }: { readonly error: ShownError }) {
  const { target, onFollow } = error;
  if (target === undefined && onFollow === undefined) return <>{error.message}</>;
  const follow = () => {
    if (onFollow !== undefined) onFollow();
    else if (target !== undefined) focusOn(target);
  };
  // A button, not an anchor: an anchor would write the field's name into the address bar.
  return (
    <button type="button" className="function-link kit-link-button" onClick={follow}>
      {error.message}
    </button>
  );
}
