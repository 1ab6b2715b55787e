import { createContext, use, type ReactNode } from 'react';
import type { AnyEntry } from '../../../entries/entry.ts';
import type { CaseFacts } from '../../../rules/facts.ts';

const FactsContext = createContext<CaseFacts | null>(null);
const noEntries: readonly AnyEntry[] = [];
const EntriesContext = createContext<readonly AnyEntry[]>(noEntries);

/** What the case already knows, for the notices beside questions. Outside it nothing is known yet. */
export function KnownOfCase(props: {
  readonly facts: CaseFacts | null;
  readonly entries?: readonly AnyEntry[] | undefined;
  readonly children: ReactNode;
}) {
  return (
    <FactsContext value={props.facts}>
      <EntriesContext value={props.entries ?? noEntries}>{props.children}</EntriesContext>
    </FactsContext>
  );
}
export const useKnownOfCase = (): CaseFacts | null => use(FactsContext);
/** What was signed in the case before this piece of work. */
export const useEntriesOfCase = (): readonly AnyEntry[] => use(EntriesContext);
