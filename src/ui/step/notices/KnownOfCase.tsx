import { createContext, use, type ReactNode } from 'react';
import type { CaseFacts } from '../../../rules/facts.ts';

const FactsContext = createContext<CaseFacts | null>(null);

/** What the case already knows, for the notices beside questions. Outside it nothing is known yet. */
export function KnownOfCase(props: { readonly facts: CaseFacts | null; readonly children: ReactNode }) {
  return <FactsContext value={props.facts}>{props.children}</FactsContext>;
}
export const useKnownOfCase = (): CaseFacts | null => use(FactsContext);
