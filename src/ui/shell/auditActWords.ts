import type { AuditAct } from '../../model/auditActs.ts';
import { wordsOf } from './words.ts';

/** What each line of the audit says: fetched with the first line that is written, or the room that shows them. */
export const useAuditActWords = wordsOf<Readonly<Record<AuditAct, string>>>({
  da: async () => (await import('../../text/rooms/auditActs.da.ts')).auditActWords,
  en: async () => (await import('../../text/rooms/auditActs.en.ts')).auditActWords,
});
