import type { CaseFacts } from '../../rules/facts.ts';
import { Details } from '../kit/Details.tsx';
import { NetworkMap } from './NetworkMap.tsx';
import { useNetworkWords } from './words.ts';

/** The map of what was last signed, folded on the case page. */
export function NetworkKnown(props: { readonly facts: CaseFacts }) {
  const words = useNetworkWords();
  return (
    <Details summary={words.title}>
      <NetworkMap people={props.facts.network} />
    </Details>
  );
}
