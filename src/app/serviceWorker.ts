/**
 * Keeps the built files at hand, so that the product opens without a network from the second visit on.
 * It never sees what is typed, never answers for another origin, and changes version only when the page says so:
 * a new worker waits until the page posts 'activate', at a moment without unsaved work.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & WorkerEvent) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
/** Filled in by the build: the files, and a version of all that is in them or sent along with them. */
const { files, version } = JSON.parse('__PRECACHE__') as {
  readonly files: readonly string[];
  readonly version: string;
};
const cacheName = `files-${version}`;

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOldFiles(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
  await scope.clients.claim();
}

async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? '/' : request;
  return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(dropOldFiles()));
/** The files of the old version go with it: a second window still running on them must not lose them midway. */
async function activateAlone(): Promise<void> {
  const windows = await scope.clients.matchAll({ includeUncontrolled: true });
  if (windows.length <= 1) await scope.skipWaiting();
}

scope.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(activateAlone());
});
scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== scope.location.origin) return;
  event.respondWith(fromCacheFirst(event.request));
});
