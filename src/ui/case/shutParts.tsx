import { createContext, use, useMemo, type ReactNode } from 'react';
import { isEntryKind, kindFacts } from '../../entries/kindFacts.ts';
import type { StreamContents } from '../../flow/ports.ts';
import type { Compartment } from '../../model/vocabulary.ts';
import { listedWords } from '../../text/listedWords.ts';
import { useCaseKeys } from '../access/useCaseKeys.ts';
import { useSession } from '../shell/session.tsx';
import { useShutPartWords } from './words.ts';

/** The parts of a case that the person at work cannot sign into, or not read, and who can. */
export interface ShutParts {
  /** Whether what signs this kind of entry is refused: they hold no key of its part. */
  readonly isShut: (kind: string) => boolean;
  /** Parts of which something cannot be read. */
  readonly closedTo: readonly string[];
  /** One sentence: who else opens a part; empty until it is known. */
  readonly whoOpens: (part: Compartment) => string;
}

/** The part an entry of this kind lies in. */
export const partOf = (kind: string): Compartment | null =>
  isEntryKind(kind) ? kindFacts[kind].compartment : null;

const nothing: ShutParts = { isShut: () => false, closedTo: [], whoOpens: () => '' };
const ShutPartsContext = createContext<ShutParts>(nothing);
export const useShutParts = (): ShutParts => use(ShutPartsContext);

/** Reads who opens a case, where the person at work does not open or sign all of it. */
export function ShutPartsHere(props: { readonly contents: StreamContents; readonly children: ReactNode }) {
  const { notToSign = [], closedTo } = props.contents;
  const all = notToSign.length + closedTo.length === 0;
  return all ? props.children : <SomeShut {...props} />;
}

function SomeShut(props: { readonly contents: StreamContents; readonly children: ReactNode }) {
  const { stream, entries, notToSign = noParts, closedTo } = props.contents;
  const words = useShutPartWords();
  const { person: me } = useSession();
  const { keys } = useCaseKeys(stream.id, entries);
  const shut = useMemo<ShutParts>(
    () => ({
      isShut: (kind) => notToSign.includes(partOf(kind) ?? ''),
      closedTo,
      whoOpens: (part) => {
        if (keys === null) return '';
        const names = keys.openers
          .filter(({ person, closed, opens }) => person !== me.person && !closed && opens.includes(part))
          .filter(({ person }) => !keys.asksToBeClosed(person))
          .map(({ person }) => keys.nameOf(person));
        return names.length === 0 ? words.nobody : words.who(listedWords(names, words.or));
      },
    }),
    [notToSign, closedTo, keys, me, words],
  );
  return <ShutPartsContext value={shut}>{props.children}</ShutPartsContext>;
}
const noParts: readonly string[] = [];
