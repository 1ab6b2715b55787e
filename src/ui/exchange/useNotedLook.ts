import { useCallback } from 'react';
import { useNoted } from '../shell/useAudit.ts';
import type { CaseComing, Coming } from './readPreview.ts';

/** A case with nothing new stands there by its name alone, as at home. */
const isSeen = ({ erased, news }: CaseComing): boolean => !erased && news.length > 0;

/**
 * Notes each case that a file shows something of, once for the whole preview; ready before a word of them is shown.
 * What could not be written holds nobody up. See docs/decisions/014-audit-lines.md.
 */
export function useNotedLook(): (coming: Coming) => Promise<Coming> {
  const note = useNoted();
  return useCallback(
    async (coming) => {
      for (const { stream } of coming.cases.filter(isSeen)) await note('exchangeSeen', stream);
      return coming;
    },
    [note],
  );
}
