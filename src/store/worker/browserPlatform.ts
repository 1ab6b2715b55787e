import { openDexieBlobs } from '../dexieBlobs.ts';
import { opfsKeyFiles } from '../opfsKeyFiles.ts';
import { patiently } from '../patiently.ts';
import { openMended } from '../secondCopy/mendDatabase.ts';
import {
  isWindowWord,
  type HostPlatform,
  type Leftover,
  type OpenPlace,
  type Place,
} from './hostPlatform.ts';
import { keepTwice } from '../secondCopy/keepTwice.ts';
import {
  copyFolderHere,
  copyFolderIn,
  deleteDatabase,
  dropCopy,
  foldersIn,
  hasDatabase,
  hasKeyFiles,
  holds,
  type Ground,
} from './ground.ts';
import { opfsFolder } from './opfsFolder.ts';
import { storageBuckets } from './storageBuckets.ts';

const databaseName = 'd';
const folderName = 'f';
/** Milliseconds from unlocking until the home page surely stands. */
const afterTheRush = 3000;

/**
 * The browser's own storage. With Storage Buckets (Chromium) a vault is one bucket of a random name, database and
 * key files inside, and deleting the bucket deletes its bytes. Without them (Firefox, Safari) database and folder
 * lie in the default store under that name: see docs/decisions/012-where-bytes-live.md for what that cannot promise.
 */
export async function browserPlatform(scope: DedicatedWorkerGlobalScope): Promise<HostPlatform> {
  const buckets = storageBuckets(scope.navigator);
  const rootDirectory = await scope.navigator.storage.getDirectory();
  const channel = new BroadcastChannel('w');
  const standOn = async (place: Place): Promise<Ground> => {
    if (place.storage === 'fallback' || buckets === null) {
      const [indexedDB, directory] = [scope.indexedDB, rootDirectory];
      return { indexedDB, databaseName: place.name, directory, folderName: place.name, bucket: null };
    }
    const bucket = await buckets.open(place.name, { durability: 'strict', persisted: true });
    const directory = await bucket.getDirectory();
    return { indexedDB: bucket.indexedDB, databaseName, directory, folderName, bucket };
  };
  const open = async (place: Place): Promise<OpenPlace> => {
    const ground = await standOn(place);
    const folder = await ground.directory.getDirectoryHandle(ground.folderName, { create: true });
    const database = { name: ground.databaseName, indexedDB: ground.indexedDB, IDBKeyRange };
    const { locks } = scope.navigator;
    const { blobs, behind } = await openMended({
      copy: await copyFolderHere(folder),
      brandNew: !(await hasKeyFiles(folder)),
      hasDatabase: () => hasDatabase(ground),
      openDatabase: (mayBeMade) => openDexieBlobs({ ...database, mayBeMade }),
      alone: (work) => locks.request(`mend-${place.name}`, work),
      unlessInUse: (work) =>
        locks.request(place.name, { ifAvailable: true }, async (lock) => (lock === null ? 'inUse' : work())),
    });
    return {
      blobs: keepTwice(blobs, () => copyFolderIn(folder), { rest, behind }),
      keys: opfsKeyFiles(opfsFolder(folder)),
    };
  };
  return {
    root: opfsKeyFiles(opfsFolder(rootDirectory)),
    newPlace: () => ({
      name: opaqueName(),
      storage: buckets === null ? 'fallback' : 'bucket',
      state: 'making',
    }),
    isThere: async (place) => {
      if (place.storage === 'bucket' && !((await buckets?.keys()) ?? []).includes(place.name)) return false;
      return holds(await standOn(place));
    },
    strays: async (but) => {
      const here = buckets === null ? await foldersIn(rootDirectory) : await buckets.keys();
      return here.some((name) => name !== but);
    },
    open,
    discard: async (place) => {
      if (place.storage === 'bucket') {
        await buckets?.delete(place.name);
        return;
      }
      await dropCopyIn(rootDirectory, place.name);
      await deleteDatabase(scope.indexedDB, place.name);
      if ((await foldersIn(rootDirectory)).includes(place.name)) await emptyFolder(rootDirectory, place.name);
    },
    destroy: async (place) => {
      const left = new Set<Leftover>();
      for (const name of (await buckets?.keys()) ?? []) {
        await patiently(async () => buckets?.delete(name)).catch(() => left.add('bucket'));
      }
      for (const folder of await foldersIn(rootDirectory)) await dropCopyIn(rootDirectory, folder);
      if (buckets === null || place?.storage === 'fallback') {
        for (const { name } of await scope.indexedDB.databases()) {
          if (name === undefined) continue;
          left.add('databaseBytes');
          if (!(await deleteDatabase(scope.indexedDB, name))) left.add('openElsewhere');
        }
      }
      for (const folder of await foldersIn(rootDirectory)) await emptyFolder(rootDirectory, folder);
      if (((await buckets?.keys()) ?? []).length > 0) left.add('bucket');
      if ((await foldersIn(rootDirectory)).length > 0) left.add('files');
      return [...left];
    },
    alone: (name, work) => scope.navigator.locks.request(name, work),
    becomeWriter: (name, later) => waitForTurn(scope.navigator.locks, name, later),
    unlessInUse: (name, work) =>
      scope.navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
        lock === null ? 'inUse' : work(),
      ),
    persisted: async (place) => {
      const { bucket } = await standOn(place);
      return bucket === null ? scope.navigator.storage.persisted() : bucket.persisted();
    },
    tell: (word) => channel.postMessage(word),
    hear: (listener) => {
      channel.addEventListener('message', (message) => {
        if (isWindowWord(message.data)) listener(message.data);
      });
    },
    soon: (work) => setTimeout(work, afterTheRush),
    ticks: () => performance.now(),
  };
}

/** Milliseconds between two pages of a copy that is made anew: whoever works hardly notices it. */
const betweenPages = 20;
const rest = (before: 'all' | 'page'): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, before === 'all' ? afterTheRush : betweenPages));

/** Bucket names may hold lower-case letters, digits and dashes only. */
const opaqueName = (): string =>
  `s${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

const forever = (): Promise<never> => new Promise<never>(() => undefined);

/** Holds the lock until the Worker ends. `later` is called when another window held it first and let go. */
function waitForTurn(locks: LockManager, name: string, later: () => void): Promise<boolean> {
  return new Promise((answer, failed) => {
    const first = locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      if (lock !== null) return forever();
      locks
        .request(name, () => {
          later();
          return forever();
        })
        .catch(failed);
      return null;
    });
    first.catch(failed);
  });
}

const dropCopyIn = (root: FileSystemDirectoryHandle, name: string): Promise<void> =>
  root.getDirectoryHandle(name).then(dropCopy, () => undefined);

/** Every key file is overwritten before it is removed; what another window holds open stays and is reported. */
async function emptyFolder(parent: FileSystemDirectoryHandle, name: string): Promise<void> {
  const directory = await parent.getDirectoryHandle(name);
  const folder = opfsFolder(directory);
  for (const file of await folder.names()) await folder.erase(file).catch(() => undefined);
  await patiently(() => parent.removeEntry(name, { recursive: true })).catch(() => undefined);
}
