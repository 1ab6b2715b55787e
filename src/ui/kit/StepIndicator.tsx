/** One page of the work, as the indicator shows it. Every page can be left and taken up at will. */
export interface IndicatedPage {
  readonly id: string;
  readonly title: string;
  readonly current: boolean;
  /** Why it cannot be opened yet; absent when it can. */
  readonly closed?: string | undefined;
}

/** All pages in order, each a way in; the last is the review. */
export function StepIndicator(props: {
  readonly label: string;
  readonly pages: readonly IndicatedPage[];
  readonly onGoTo: (id: string) => void;
}) {
  return (
    <nav aria-label={props.label} className="kit-no-print">
      <ol className="kit-steps no-max-width">
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
    </nav>
  );
}
