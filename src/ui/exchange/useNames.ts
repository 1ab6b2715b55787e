import { useCallback } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import { useSession } from '../shell/session.tsx';
import { useExchangeWords } from './words.ts';

/** What a person of the office is called: by the team's entries, else by what stands beside them, else in general. */
export function useNames(): (person: PersonId, label?: string) => string {
  const { team } = useSession();
  const { someone } = useExchangeWords();
  return useCallback((person, label) => team.staff.get(person)?.name ?? label ?? someone, [team, someone]);
}
