import { useEffect, useState } from 'react';
import { useLanguage } from '../useText.tsx';
import { fetchRoom, isHere } from './roomParts.ts';
import type { Places } from './usePlaces.ts';

/**
 * Where the person is, once that room can be drawn: until then the room before it stays, so that no page is blank
 * between two rooms. React's own waiting would show every new room at least 300 ms late.
 */
export function useRoomInSight(wanted: Places): Places {
  const language = useLanguage();
  const [shown, setShown] = useState(wanted);
  const { room } = wanted.place;
  const ready = isHere(room, language);
  if (ready && shown !== wanted) setShown(wanted);
  useEffect(() => {
    if (ready) return undefined;
    let gone = false;
    void fetchRoom(room, language).then(() => {
      if (!gone) setShown(wanted);
    });
    return () => {
      gone = true;
    };
  }, [ready, room, language, wanted]);
  return ready ? wanted : shown;
}

/** A page at rest for so long is being read, not left. Milliseconds. */
const rest = 2000;

/** While the home page is read, the room of a case is fetched: most people go there next. */
export function useNextRoomFetched(room: Places['place']['room']): void {
  const language = useLanguage();
  useEffect(() => {
    if (room !== 'home') return undefined;
    const timer = setTimeout(() => void fetchRoom('case', language), rest);
    return () => clearTimeout(timer);
  }, [room, language]);
}
