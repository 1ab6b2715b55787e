import { useCallback, useRef, useState } from 'react';
import type { NoteWriter } from '../ports.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { Work } from './useWork.ts';
import type { WorkReview } from './WorkReview.tsx';

/** What the last page is made of, beside the work. */
interface Parts {
  readonly work: Work;
  readonly Page: typeof WorkReview;
  readonly note: NoteWriter;
}
export interface Review {
  /** Null until fetched. */
  readonly parts: Parts | null;
  /** The last try failed; `fetch` tries again. */
  readonly failed: boolean;
  readonly fetch: () => void;
}

/**
 * Rules, doors, schemas and notes of the last page: nothing of them is needed to ask a question, so they are fetched
 * when the first page is turned, or at the latest when the last one is asked for.
 */
export function useReview(work: Work): Review {
  const { notes, clock } = usePorts();
  const language = useLanguage();
  const { me } = useSession();
  const [parts, setParts] = useState<Parts | null>(null);
  const [failed, setFailed] = useState(false);
  const fetching = useRef<Work | null>(null);
  const fetch = useCallback(() => {
    if (fetching.current === work) return;
    fetching.current = work;
    setFailed(false);
    const { step, wording } = work;
    Promise.all([
      import('./WorkReview.tsx'),
      notes.writer({ step, wording, language, onDate: clock.now().today, by: me.name }),
    ]).then(
      ([{ WorkReview: Page }, note]) => {
        if (fetching.current === work) setParts({ work, Page, note });
      },
      () => {
        if (fetching.current !== work) return;
        fetching.current = null;
        setFailed(true);
      },
    );
  }, [work, notes, clock, language, me]);
  return { parts: parts?.work === work ? parts : null, failed, fetch };
}
