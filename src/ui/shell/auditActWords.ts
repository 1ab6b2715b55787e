import type { AuditAct } from '../../model/auditActs.ts';
import type { auditPlaces } from '../../text/rooms/auditActs.da.ts';
import { wordsOf } from './words.ts';

interface AuditActWords {
  readonly acts: Readonly<Record<AuditAct, string>>;
  readonly places: typeof auditPlaces;
}

/** What each line of the audit says: fetched with the first line that is written, or the room that shows them. */
export const useAuditActWords = wordsOf<AuditActWords>({
  da: async () => {
    const { auditActWords, auditPlaces } = await import('../../text/rooms/auditActs.da.ts');
    return { acts: auditActWords, places: auditPlaces };
  },
  en: async () => {
    const { auditActWords, auditPlaces } = await import('../../text/rooms/auditActs.en.ts');
    return { acts: auditActWords, places: auditPlaces };
  },
});
