/**
 * Where the worker is: a room and what it is about. It lives in memory alone. The address bar carries an opaque
 * token (`#k3x9…`) and the history no state, because title, address and state are written to disk by the browser.
 */
export interface Places<Place> {
  readonly now: () => Place;
  /** Goes on to a place; Back comes here again. */
  readonly go: (place: Place) => void;
  /** Takes the place of this one; Back goes where it went before. */
  readonly replace: (place: Place) => void;
  readonly back: () => void;
  /** Forgets every place, as when locking or hiding: Back and Forward find `start` from then on. */
  readonly forget: () => void;
  /** Tells of every move, also by the browser's own keys. Returns the way to stop. */
  readonly follow: (tell: () => void) => () => void;
}

/** What of the browser is used; a twin in tests. */
export interface AddressBar {
  readonly hash: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  readonly back: () => void;
  readonly onMove: (tell: () => void) => () => void;
}

export const browserAddressBar: AddressBar = {
  hash: () => location.hash,
  push: (hash) => history.pushState(null, '', hash),
  replace: (hash) => history.replaceState(null, '', hash),
  back: () => history.back(),
  onMove: (tell) => {
    // A hash typed by hand moves without `popstate` in some browsers, and with both in others: telling twice is harmless.
    window.addEventListener('popstate', tell);
    window.addEventListener('hashchange', tell);
    return () => {
      window.removeEventListener('popstate', tell);
      window.removeEventListener('hashchange', tell);
    };
  },
};

/** `start` is where an unknown token leads: after a reload every token is unknown. `newToken` is opaque and random. */
export function createPlaces<Place>(options: {
  readonly start: () => Place;
  readonly newToken: () => string;
  readonly address: AddressBar;
}): Places<Place> {
  const { address, start, newToken } = options;
  const known = new Map<string, Place>();
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const tell of listeners) tell();
  };
  let whereNow = start();

  const keep = (place: Place): string => {
    const token = `#${newToken()}`;
    known.set(token, place);
    whereNow = place;
    return token;
  };
  address.replace(keep(whereNow));
  address.onMove(() => {
    whereNow = known.get(address.hash()) ?? start();
    tellAll();
  });

  return {
    now: () => whereNow,
    go: (place) => {
      address.push(keep(place));
      tellAll();
    },
    replace: (place) => {
      known.delete(address.hash());
      address.replace(keep(place));
      tellAll();
    },
    back: () => address.back(),
    forget: () => {
      known.clear();
      address.replace(keep(start()));
      tellAll();
    },
    follow: (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
  };
}
