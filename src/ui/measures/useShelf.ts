import { useEffect, useState } from 'react';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { fetchShelf, type ShelfPack } from './packShelf.ts';

/** The instruments that can be asked here, in the language of the screen; null until they are here. */
export function useShelf(): readonly ShelfPack[] | null {
  const { team } = useSession();
  const language = useLanguage();
  const [shelf, setShelf] = useState<readonly ShelfPack[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    fetchShelf(team, language).then(
      (found) => {
        if (!gone) setShelf(found);
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [team, language]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the packs could not be read');
  return shelf;
}
