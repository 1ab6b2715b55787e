import type { ReactNode } from 'react';

/** Lines to choose from, each with its own button: the words first, what can be done with them beside. */
export function Offers(props: {
  readonly label: string;
  readonly offers: readonly { readonly key: string; readonly words: ReactNode; readonly action: ReactNode }[];
}) {
  return (
    <ul className="kit-offers no-max-width" aria-label={props.label}>
      {props.offers.map(({ key, words, action }) => (
        <li key={key} className="kit-offer">
          <span>{words}</span>
          {action}
        </li>
      ))}
    </ul>
  );
}
