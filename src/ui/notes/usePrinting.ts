import { useEffect, useState } from 'react';
import type { ShownDocument } from './exportPort.ts';

/**
 * What stands ready for the printer: a document only from the press until the printer's window is closed. So nothing
 * else of the page, and nothing that is not noted, comes on paper.
 */
export function usePrinting(): {
  readonly ready: ShownDocument | null;
  readonly print: (document: ShownDocument) => void;
} {
  const [ready, setReady] = useState<ShownDocument | null>(null);
  useEffect(() => {
    if (ready === null) return undefined;
    const done = () => setReady(null);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [ready]);
  return { ready, print: setReady };
}
