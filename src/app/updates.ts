import { trustedUrl } from './trustedUrl.ts';

/** A new version waits until nobody is in the middle of something. */
export interface Updates {
  /** Is a new version ready? */
  waiting(): boolean;
  /** Puts it to use and reloads the page; call it only when nothing is unsaved. Does nothing when none waits. */
  activate(): void;
  subscribe(listener: () => void): () => void;
}

/** Registers the service worker of the built product, and watches for a newer one. */
export function watchUpdates(): Updates {
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;
  let asked = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const watch = (found: ServiceWorkerRegistration) => {
    registration = found;
    tell();
    found.addEventListener('updatefound', () => {
      // On a busy machine it may be waiting already when this is heard.
      if (found.installing === null) tell();
      else found.installing.addEventListener('statechange', tell);
    });
  };
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    navigator.serviceWorker
      .register(trustedUrl('/sw.js'))
      .then(watch)
      // Without it the product works all the same, as long as there is a network.
      .catch(() => undefined);
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (asked) location.reload();
    });
  }
  const waiting = () => registration?.waiting ?? null;
  return {
    // On the very first visit nothing older is in use, so nothing "waits".
    waiting: () => waiting() !== null && navigator.serviceWorker.controller !== null,
    activate: () => {
      const worker = waiting();
      if (worker === null) return;
      asked = true;
      worker.postMessage('activate');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
