import { describe, expect, it } from 'vitest';
import { createPlaces, type AddressBar } from '../../src/ui/places.ts';

/** An address bar with a history of its own; remembers everything that was ever written to it. */
function aBrowser(hash = '') {
  let entries = [hash];
  let at = 0;
  const written: string[] = [];
  const listeners = new Set<() => void>();
  const address: AddressBar = {
    hash: () => entries[at] ?? '',
    push: (next) => {
      written.push(next);
      entries = [...entries.slice(0, at + 1), next];
      at += 1;
    },
    replace: (next) => {
      written.push(next);
      entries = entries.with(at, next);
    },
    back: () => {
      at = Math.max(0, at - 1);
      for (const tell of listeners) tell();
    },
    onMove: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
  return { address, written };
}
type Place = { readonly room: string; readonly about?: string };
const start = (): Place => ({ room: 'home' });
let count = 0;
const newToken = () => {
  count += 1;
  return `k${String(count)}x`;
};

describe('where the worker is', () => {
  it('writes nothing of it into the address bar but an opaque token', () => {
    const { address, written } = aBrowser();
    const places = createPlaces<Place>({ start, newToken, address });
    places.go({ room: 'case', about: 'Asp' });
    expect(places.now()).toEqual({ room: 'case', about: 'Asp' });
    expect(written.every((hash) => /^#k\d+x$/.test(hash))).toBe(true);
  });

  it('goes back by the browser’s own key, and tells of it', () => {
    const { address } = aBrowser();
    const places = createPlaces<Place>({ start, newToken, address });
    const told: string[] = [];
    const stop = places.follow(() => told.push(places.now().room));
    places.go({ room: 'case' });
    places.go({ room: 'step' });
    address.back();
    expect(places.now().room).toBe('case');
    stop();
    address.back();
    expect(told).toEqual(['case', 'step', 'case']);
    expect(places.now().room).toBe('home');
  });

  it('lets one place take the place of another', () => {
    const { address } = aBrowser();
    const places = createPlaces<Place>({ start, newToken, address });
    places.go({ room: 'step' });
    places.replace({ room: 'case' });
    address.back();
    expect(places.now().room).toBe('home');
  });

  it('finds only the start after a reload or after hiding', () => {
    const { address } = aBrowser('#kOld');
    const places = createPlaces<Place>({ start, newToken, address });
    expect(places.now().room).toBe('home');
    places.go({ room: 'case', about: 'Asp' });
    places.go({ room: 'step' });
    places.forget();
    expect(places.now().room).toBe('home');
    address.back();
    expect(places.now().room).toBe('home');
  });
});
