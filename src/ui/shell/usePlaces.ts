import { useCallback, useEffect, useRef, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StepId } from '../../model/steps/steps.ts';

/** Where in the house one is. Known to this page only: the address bar shows a random word that means nothing. */
export type Place =
  | { readonly room: 'home'; readonly said?: 'signed' }
  | { readonly room: 'settings' }
  | { readonly room: 'case'; readonly stream: StreamId }
  | {
      readonly room: 'step';
      readonly step: StepId;
      /** The case it belongs to; null before there is one. */
      readonly stream: StreamId | null;
      readonly givens: Readonly<Record<string, string>>;
      /** The draft to go on with; null begins anew. */
      readonly draft: string | null;
    };

export interface Places {
  readonly place: Place;
  /** Changes with every move: pages begin anew when it does. */
  readonly key: string;
  readonly go: (place: Place) => void;
  /** The same step in the history, another place: after signing, Back must not lead into signed work. */
  readonly replace: (place: Place) => void;
  /** Says more about where we already are (which draft was begun), without moving. */
  readonly settle: (place: Place) => void;
  /** Forgets everything and stands at home: whoever unlocks next begins there. */
  readonly forget: () => void;
}

/** Moves between rooms with Back and Forward, without a word about them in the address, the title or the history. */
export function usePlaces(newToken: () => string): Places {
  const known = useRef(new Map<string, Place>());
  const [here, setHere] = useState<{ readonly place: Place; readonly key: string }>(() => ({
    place: { room: 'home' },
    key: 'home',
  }));
  const note = useCallback(
    (place: Place, how: 'pushState' | 'replaceState') => {
      const token = newToken();
      known.current.set(token, place);
      history[how](null, '', `#${token}`);
      setHere({ place, key: token });
    },
    [newToken],
  );
  useEffect(() => {
    note({ room: 'home' }, 'replaceState');
    const onPop = () => {
      const token = location.hash.slice(1);
      const place = known.current.get(token);
      setHere(place === undefined ? { place: { room: 'home' }, key: token } : { place, key: token });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [note]);
  const go = useCallback((place: Place) => note(place, 'pushState'), [note]);
  const replace = useCallback((place: Place) => note(place, 'replaceState'), [note]);
  const settle = useCallback((place: Place) => {
    setHere((now) => {
      known.current.set(now.key, place);
      return { place, key: now.key };
    });
  }, []);
  const forget = useCallback(() => {
    known.current.clear();
    note({ room: 'home' }, 'replaceState');
  }, [note]);
  return { ...here, go, replace, settle, forget };
}
