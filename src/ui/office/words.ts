import { wordsOf } from '../shell/words.ts';
import type { OfficeWords } from './officePage.ts';

export const useOfficeWords = wordsOf<OfficeWords>({
  da: async () => {
    const [
      { office },
      { localWays },
      { riskLevelsDa },
      { criterionConflictsDa },
      { compassSet },
      { starterCompassDa },
    ] = await Promise.all([
      import('../../text/rooms/office.da.ts'),
      import('../../text/rooms/localWays.da.ts'),
      import('../../model/riskLevels.da.ts'),
      import('../../model/local/criterionConflicts.da.ts'),
      import('../../text/rooms/compassSet.da.ts'),
      import('../../model/compass/starterCompass.da.ts'),
    ]);
    return {
      room: office,
      ways: localWays,
      compass: compassSet,
      starter: starterCompassDa,
      levels: riskLevelsDa,
      conflicts: criterionConflictsDa,
    };
  },
  en: async () => {
    const [
      { office },
      { localWays },
      { riskLevelsEn },
      { criterionConflictsEn },
      { compassSet },
      { starterCompassEn },
    ] = await Promise.all([
      import('../../text/rooms/office.en.ts'),
      import('../../text/rooms/localWays.en.ts'),
      import('../../model/riskLevels.en.ts'),
      import('../../model/local/criterionConflicts.en.ts'),
      import('../../text/rooms/compassSet.en.ts'),
      import('../../model/compass/starterCompass.en.ts'),
    ]);
    return {
      room: office,
      ways: localWays,
      compass: compassSet,
      starter: starterCompassEn,
      levels: riskLevelsEn,
      conflicts: criterionConflictsEn,
    };
  },
});
