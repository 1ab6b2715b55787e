import type { EvidenceKind } from '../../model/evidenceKinds.ts';
import type { EvidenceText } from '../../text/rooms/evidence.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface EvidenceWords {
  readonly room: EvidenceText;
  /** As they stand under the question. */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
}

export const useEvidenceWords = wordsOf<EvidenceWords>({
  da: async () => {
    const [{ evidenceRoom }, { evidenceItemDa }] = await Promise.all([
      import('../../text/rooms/evidence.da.ts'),
      import('../../model/steps/records.da.ts'),
    ]);
    return { room: evidenceRoom, kinds: evidenceItemDa.fields.kind.options };
  },
  en: async () => {
    const [{ evidenceRoom }, { evidenceItemEn }] = await Promise.all([
      import('../../text/rooms/evidence.en.ts'),
      import('../../model/steps/records.en.ts'),
    ]);
    return { room: evidenceRoom, kinds: evidenceItemEn.fields.kind.options };
  },
});
