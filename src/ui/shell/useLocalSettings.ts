import type { LocalSettings } from '../../rules/localSettings.ts';
import { useSession } from './session.tsx';

/** What a lead has set for this office. */
export const useLocalSettings = (): LocalSettings => useSession().team.local;
