import type { AuditAct } from '../../model/auditActs.ts';
import type { AuditRoomText } from '../../text/rooms/auditRoom.da.ts';
import { useAuditActWords } from '../shell/auditActWords.ts';
import { wordsOf } from '../shell/words.ts';

type AuditWords = AuditRoomText & { readonly acts: Readonly<Record<AuditAct, string>> };

export const useAuditWords = wordsOf<AuditWords>({
  da: async () => {
    const { auditRoom } = await import('../../text/rooms/auditRoom.da.ts');
    return { ...auditRoom, acts: (await useAuditActWords.fetch('da')).acts };
  },
  en: async () => {
    const { auditRoom } = await import('../../text/rooms/auditRoom.en.ts');
    return { ...auditRoom, acts: (await useAuditActWords.fetch('en')).acts };
  },
});
