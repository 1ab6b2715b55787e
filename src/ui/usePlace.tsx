import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Places } from './places.ts';

/** Makes the provider and the hook for one app's kind of places. */
export function placesFor<Place>() {
  const PlacesContext = createContext<Places<Place> | null>(null);

  function PlacesProvider(props: { readonly places: Places<Place>; readonly children: ReactNode }) {
    return <PlacesContext value={props.places}>{props.children}</PlacesContext>;
  }

  /** The ways to move; does not follow. */
  function usePlaces(): Places<Place> {
    const places = use(PlacesContext);
    if (places === null) throw new Error('a room was shown outside PlacesProvider');
    return places;
  }

  /** Where the worker is now; draws again on every move. */
  function usePlace(): Place {
    const places = usePlaces();
    return useSyncExternalStore(places.follow, places.now);
  }
  return { PlacesProvider, usePlaces, usePlace };
}
