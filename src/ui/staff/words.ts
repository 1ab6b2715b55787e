import type { AccessWording } from '../../model/access.da.ts';
import type { Competence, Role } from '../../model/vocabulary.ts';
import type { StaffText } from '../../text/rooms/staff.da.ts';
import type { StaffKeysText } from '../../text/rooms/staffKeys.da.ts';
import { wordsOf } from '../shell/words.ts';

export interface StaffWords {
  readonly room: StaffText;
  readonly parts: AccessWording;
  readonly role: Readonly<Record<Role, string>>;
  readonly competence: Readonly<Record<Competence, string>>;
}

export const useStaffWords = wordsOf<StaffWords>({
  da: async () => {
    const [{ staff }, { accessDa }, lists] = await Promise.all([
      import('../../text/rooms/staff.da.ts'),
      import('../../model/access.da.ts'),
      import('../../text/lists.da.ts'),
    ]);
    return { room: staff, parts: accessDa, role: lists.roleWords, competence: lists.competenceWords };
  },
  en: async () => {
    const [{ staff }, { accessEn }, lists] = await Promise.all([
      import('../../text/rooms/staff.en.ts'),
      import('../../model/access.en.ts'),
      import('../../text/lists.en.ts'),
    ]);
    return { room: staff, parts: accessEn, role: lists.roleWords, competence: lists.competenceWords };
  },
});

export const useStaffKeyWords = wordsOf<StaffKeysText>({
  da: () => import('../../text/rooms/staffKeys.da.ts').then((module) => module.staffKeys),
  en: () => import('../../text/rooms/staffKeys.en.ts').then((module) => module.staffKeys),
});
