import { useEffect, useState } from 'react';
import type { StreamContents } from '../../flow/ports.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { usePorts } from '../usePorts.tsx';

/** What a case already knows, for the notices beside questions; null before there is a case, and until it is read. */
export function useFacts(contents: StreamContents | null): CaseFacts | null {
  const { clock } = usePorts();
  const [facts, setFacts] = useState<CaseFacts | null>(null);
  useEffect(() => {
    if (contents === null) return;
    let gone = false;
    // Fetched when needed: the first question does not wait for it.
    import('../../flow/replay.ts').then(
      ({ replay }) => {
        if (!gone) setFacts(replay(contents.entries, clock.now()).facts);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [contents, clock]);
  return facts;
}
