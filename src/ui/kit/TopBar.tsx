import type { ReactNode } from 'react';
import { useText } from '../useText.tsx';
import { focusHeading } from './focusOn.ts';

/** The 56 px header: neutral name, who is signed in, and to the right the keys, *Akut fare* always the last. */
export function TopBar(props: {
  readonly name: string;
  readonly who?: ReactNode;
  readonly onName?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const { frame } = useText();
  return (
    <header className="kit-top-bar kit-no-print">
      <button type="button" className="skipnav kit-skip" onClick={focusHeading}>
        {frame.skipToContent}
      </button>
      {props.onName === undefined ? (
        <span className="kit-top-name">{props.name}</span>
      ) : (
        <button type="button" className="kit-top-name kit-top-home" onClick={props.onName}>
          {props.name}
        </button>
      )}
      {props.who !== undefined && <span className="kit-top-who">{props.who}</span>}
      <div className="kit-top-keys">{props.children}</div>
    </header>
  );
}

/** The strip under the header inside a case: folds to two lines on a narrow screen and stays visible. */
export function Strip(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="kit-strip" aria-label={props.label}>
      {props.children}
    </section>
  );
}
