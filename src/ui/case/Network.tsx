import type { CaseFacts } from '../../rules/facts.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const NetworkKnown = fetchedPart(() =>
  import('../network/NetworkKnown.tsx').then((module) => module.NetworkKnown),
);

/** The network map on the case page, once somebody stands in it. */
export function Network(props: { readonly facts: CaseFacts }) {
  if (props.facts.network.length === 0) return null;
  return (
    <UntilHere>
      <NetworkKnown facts={props.facts} />
    </UntilHere>
  );
}
