import { Details } from './Details.tsx';

/** One page of the work, as the indicator shows it. Every page can be left and taken up at will. */
export interface IndicatedPage {
  readonly id: string;
  readonly title: string;
  readonly current: boolean;
  /** Why it cannot be opened yet; absent when it can. */
  readonly closed?: string | undefined;
}

/** So many fit over a page without pushing its question out of sight; more are folded. */
const fitOver = 10;

/** All pages in order, each a way in; the last is the review. */
export function StepIndicator(props: {
  readonly label: string;
  /** Opens the list where there are too many to stand over the page. */
  readonly all: string;
  readonly pages: readonly IndicatedPage[];
  readonly onGoTo: (id: string) => void;
}) {
  const many = props.pages.length > fitOver;
  const list = (
    <ol className={many ? 'kit-steps kit-steps-many no-max-width' : 'kit-steps no-max-width'}>
      {props.pages.map((page, at) => (
        <li key={page.id}>
          <button
            type="button"
            className="kit-step"
            aria-current={page.current ? 'step' : undefined}
            disabled={page.closed !== undefined}
            onClick={() => props.onGoTo(page.id)}
          >
            <span className="kit-step-mark" aria-hidden="true">
              {at + 1}
            </span>
            <span>
              {page.title}
              {page.closed !== undefined && ` (${page.closed})`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={props.label} className="kit-no-print kit-step-nav">
      {many ? (
        // Folded anew on every page: a list left open pushes the questions out of sight.
        <Details key={props.pages.find(({ current }) => current)?.id} summary={props.all}>
          {list}
        </Details>
      ) : (
        list
      )}
    </nav>
  );
}
