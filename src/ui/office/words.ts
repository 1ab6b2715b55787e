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
      { officeMaps },
      { officeNumbers },
      { themeLibrary },
      { groupThemesDa },
      result,
    ] = await Promise.all([
      import('../../text/rooms/office.da.ts'),
      import('../../text/rooms/localWays.da.ts'),
      import('../../model/riskLevels.da.ts'),
      import('../../model/local/criterionConflicts.da.ts'),
      import('../../text/rooms/compassSet.da.ts'),
      import('../../model/compass/starterCompass.da.ts'),
      import('../../text/rooms/officeMaps.da.ts'),
      import('../../text/rooms/officeNumbers.da.ts'),
      import('../../text/rooms/themeLibrary.da.ts'),
      import('../../model/groups/groupThemes.da.ts'),
      import('../../model/steps/instrumentResult.da.ts'),
    ]);
    return {
      room: office,
      ways: localWays,
      compass: compassSet,
      starter: starterCompassDa,
      levels: riskLevelsDa,
      conflicts: criterionConflictsDa,
      maps: officeMaps,
      numbers: officeNumbers,
      themes: themeLibrary,
      starterThemes: groupThemesDa,
      results: result.instrumentResultDa.fields,
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
      { officeMaps },
      { officeNumbers },
      { themeLibrary },
      { groupThemesEn },
      result,
    ] = await Promise.all([
      import('../../text/rooms/office.en.ts'),
      import('../../text/rooms/localWays.en.ts'),
      import('../../model/riskLevels.en.ts'),
      import('../../model/local/criterionConflicts.en.ts'),
      import('../../text/rooms/compassSet.en.ts'),
      import('../../model/compass/starterCompass.en.ts'),
      import('../../text/rooms/officeMaps.en.ts'),
      import('../../text/rooms/officeNumbers.en.ts'),
      import('../../text/rooms/themeLibrary.en.ts'),
      import('../../model/groups/groupThemes.en.ts'),
      import('../../model/steps/instrumentResult.en.ts'),
    ]);
    return {
      room: office,
      ways: localWays,
      compass: compassSet,
      starter: starterCompassEn,
      levels: riskLevelsEn,
      conflicts: criterionConflictsEn,
      maps: officeMaps,
      numbers: officeNumbers,
      themes: themeLibrary,
      starterThemes: groupThemesEn,
      results: result.instrumentResultEn.fields,
    };
  },
});
