import type { ReactNode } from 'react';
import { useText } from '../useText.tsx';
import { BackLink } from './BackLink.tsx';
import { ErrorSummary, type ShownError } from './ErrorSummary.tsx';
import { Guidance } from './Guidance.tsx';
import { SaveStateLine } from './SaveStateLine.tsx';
import type { SaveState } from './saveState.ts';

export type BesidePlace = 'beside' | 'folded';

export interface PageProps {
  readonly title: string;
  /** What tells this page from the one before it; when it changes the h1 takes the focus. The title by itself. */
  readonly pageKey?: string | undefined;
  /** A line above the h1, e.g. "Trin 2 af 4 · Opsporing". */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  /** The label is "Tilbage" by itself. */
  readonly back?: { readonly label?: string | undefined; readonly onPress: () => void };
  readonly saveState?: SaveState | undefined;
  /** In the place of `saveState`, for what follows the saving by itself. */
  readonly besideTitle?: ReactNode;
  /** Leaves the focus where it is (a field is about to take it). */
  readonly keepFocus?: boolean | undefined;
  /** Shown above the h1; takes the focus whenever `errorsShown` grows, and at once unless that is 0. */
  readonly errors?: readonly ShownError[] | undefined;
  readonly errorsShown?: number;
  readonly errorsTitle?: string | undefined;
  /** Narrow right column where there is room, folded under the lead where there is none. */
  readonly guidance?: readonly string[] | undefined;
  readonly guidanceTitle?: string | undefined;
  /** Folds the guidance on wide screens too (in conversation). */
  readonly foldGuidance?: boolean | undefined;
  /** Stands under the guidance beside the page, and folded over it where there is no room; draws each on its own. */
  readonly beside?: ((place: BesidePlace) => ReactNode) | undefined;
  /** Rows of short answers: wider than text, with a narrow column beside. */
  readonly rows?: boolean | undefined;
  /** Uses the whole width: tables and lists. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A new page begins at its top: the bars stay over it, and nothing slides under them. */
const takeFocus = (heading: HTMLElement | null) => {
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

/** One page: way back, heading with the focus, save state, guidance, content. */
export function Page(props: PageProps) {
  const { frame } = useText();
  const key = props.pageKey ?? props.title;
  const guided = props.guidance !== undefined && props.guidance.length > 0;
  const folded = props.foldGuidance === true;
  return (
    <main
      className={props.wide === true ? 'kit-page kit-page-wide' : 'kit-page'}
      data-rows={props.rows === true ? true : undefined}
      id="content"
    >
      {props.back !== undefined && (
        <BackLink label={props.back.label ?? frame.back} onPress={props.back.onPress} />
      )}
      {props.errors !== undefined && props.errors.length > 0 && (
        <ErrorSummary errors={props.errors} focusOn={props.errorsShown ?? 1} title={props.errorsTitle} />
      )}
      <div className={guided ? 'kit-columns' : undefined} data-folded={folded}>
        <div className="kit-main-column">
          {props.above !== undefined && <div className="kit-above">{props.above}</div>}
          <div className="kit-heading-row">
            <h1
              className="kit-h1"
              key={key}
              ref={props.keepFocus === true ? undefined : takeFocus}
              tabIndex={-1}
            >
              {props.title}
            </h1>
            {props.saveState !== undefined && <SaveStateLine state={props.saveState} />}
            {props.besideTitle}
          </div>
          {props.lead !== undefined && <div className="kit-lead">{props.lead}</div>}
          {guided && (
            <Guidance
              key={key}
              place="folded"
              title={props.guidanceTitle ?? frame.guidance}
              paragraphs={props.guidance}
            />
          )}
          <div className="kit-beside-folded">{props.beside?.('folded')}</div>
          {props.children}
        </div>
        {guided && !folded && (
          <div className="kit-beside">
            <Guidance
              place="beside"
              title={props.guidanceTitle ?? frame.guidance}
              paragraphs={props.guidance}
            />
            {props.beside?.('beside')}
          </div>
        )}
      </div>
    </main>
  );
}
