import type { ReactNode } from 'react';

export interface DescriptionItem {
  /** Tells items of equal terms apart; the term by itself. */
  readonly key?: string | undefined;
  readonly term: string;
  readonly description: ReactNode;
  /** A quiet remark under it. */
  readonly note?: ReactNode;
  /** E.g. a "Ret" link; give it a full name for screen readers. */
  readonly action?: ReactNode;
}

/** Questions with their answers, or facts with their names. */
export function DescriptionList(props: {
  readonly items: readonly DescriptionItem[];
  /** `beside`: short names in a column of their own, where there is room. */
  readonly look?: 'under' | 'beside';
}) {
  return (
    <dl
      className={
        props.look === 'beside' ? 'kit-description-list kit-description-beside' : 'kit-description-list'
      }
    >
      {props.items.map((item) => (
        <div key={item.key ?? item.term} className="kit-description">
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
          {item.note !== undefined && <dd className="form-hint">{item.note}</dd>}
          {item.action !== undefined && (
            <dd className="kit-description-action kit-no-print">{item.action}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
