import type { Office } from '../../rules/local/office.ts';
import type { LocalSettings } from '../../rules/localSettings.ts';
import { useOfficeIn } from './officeReader.ts';
import { useSession } from './session.tsx';

/** What a lead has set for this office, with every version of it. */
export const useOffice = (): Office => useOfficeIn(useSession().team.office);

/** What a lead has set for this office. Suspends until what reads it is here: rooms fetch it before they are shown. */
export const useLocalSettings = (): LocalSettings => useOffice().local;
