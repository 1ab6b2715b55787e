import { Suspense } from 'react';
import type { CaseFacts } from '../../rules/facts.ts';
import { fetchedPart } from '../fetchedPart.tsx';

const NetworkKnown = fetchedPart(() =>
  import('../network/NetworkKnown.tsx').then((module) => module.NetworkKnown),
);

/** The network map on the case page, once somebody stands in it. */
export function Network(props: { readonly facts: CaseFacts }) {
  if (props.facts.network.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <NetworkKnown facts={props.facts} />
    </Suspense>
  );
}
