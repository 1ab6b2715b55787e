import { useEffect } from 'react';
import type { StreamSummary } from '../../entries/summary.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

/** A page at rest for so long is being read. Milliseconds. */
const rest = 4000;
const breath = 100;
const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/** While the home page rests, summaries of an earlier version are brought up to date; `onDone` once any was. */
export function useRefold(summaries: readonly StreamSummary[] | null, onDone: () => void): void {
  const { cases } = usePorts();
  const { writer } = useSession();
  useEffect(() => {
    if (summaries === null || !writer) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void import('./refold.ts')
        .then(({ refold }) =>
          refold(
            cases,
            summaries,
            () => gone,
            () => wait(breath),
          ),
        )
        .then(
          (written) => {
            if (written && !gone) onDone();
          },
          () => undefined,
        );
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [cases, writer, summaries, onDone]);
}
