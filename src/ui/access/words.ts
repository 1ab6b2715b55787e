import type { AccessWording } from '../../model/access.da.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { AccessText } from '../../text/rooms/access.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface AccessWords {
  readonly room: AccessText;
  readonly parts: AccessWording;
  readonly role: Readonly<Record<Role, string>>;
}

export const useAccessWords = wordsOf<AccessWords>({
  da: async () => {
    const [{ access }, { accessDa }, { roleWords }] = await Promise.all([
      import('../../text/rooms/access.da.ts'),
      import('../../model/access.da.ts'),
      import('../../text/lists.da.ts'),
    ]);
    return { room: access, parts: accessDa, role: roleWords };
  },
  en: async () => {
    const [{ access }, { accessEn }, { roleWords }] = await Promise.all([
      import('../../text/rooms/access.en.ts'),
      import('../../model/access.en.ts'),
      import('../../text/lists.en.ts'),
    ]);
    return { room: access, parts: accessEn, role: roleWords };
  },
});
