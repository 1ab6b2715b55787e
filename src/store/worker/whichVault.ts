import { trainingLock, type WhichVault } from '../client/messages.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import type { TidyKeyFiles } from '../opfsKeyFiles.ts';
import type { Unlocked } from '../vault.ts';
import type { HostPlatform, Leftover, Place } from './hostPlatform.ts';
import { dutyNumbersFile, rootFiles } from './rootFiles.ts';
import type { VaultFunctions } from './vaultFunctions.ts';

/** Before the name of each file outside the vault that belongs to training. Real ones have one letter. */
const prefix = 't';

/**
 * What a Worker may touch of the machine. Training has a marker, a counter of failed unlocks and a place of its own;
 * from it no real file can be named. See docs/decisions/016-training-vault.md.
 */
export function groundOf(platform: HostPlatform, which: WhichVault): HostPlatform {
  const training = rootFiles(trainingRoot(platform.root));
  const placeOfTraining = (): Promise<Place | null> => training.place().catch(() => null);
  if (which === 'training') return trainingGround(platform);
  platform.soon(() => void clearLeft(platform).catch(() => undefined));
  return { ...platform, strays: async () => platform.strays((await placeOfTraining())?.name) };
}

/** Functions of a vault that are for one of the two: a training vault is made and opened in training, and there alone. */
export function functionsOf(functions: VaultFunctions, which: WhichVault): VaultFunctions {
  const training = which === 'training';
  const fitting = (unlocked: Unlocked): Unlocked =>
    unlocked.kind === 'open' && unlocked.vault.training !== training
      ? { kind: 'problem', problem: 'damaged' }
      : unlocked;
  return {
    ...functions,
    createVault: (needs, request) => functions.createVault(needs, { ...request, training }),
    unlockVault: async (needs, request) => fitting(await functions.unlockVault(needs, request)),
    unlockWithRecovery: async (needs, key) => fitting(await functions.unlockWithRecovery(needs, key)),
    unfitBackup: training ? async () => 'training' : (...given) => functions.unfitBackup(...given),
    restoreBackup: training
      ? async () => ({ kind: 'refused', why: 'training' })
      : (...given) => functions.restoreBackup(...given),
  };
}

function trainingGround(platform: HostPlatform): HostPlatform {
  return {
    ...platform,
    root: trainingRoot(platform.root),
    // Whether real vaults lie here is nothing to training.
    strays: async () => false,
    destroy: async (place) => (place === null ? [] : takeAway(platform, place)),
    alone: (name, work) => platform.alone(`${prefix}-${name}`, work),
    tell: () => undefined,
    hear: (listener) =>
      platform.hear((word) => {
        if (word === 'wiped') listener(word);
      }),
  };
}

/** Exactly this place, and what the browser could not promise about it. */
async function takeAway(platform: HostPlatform, place: Place): Promise<readonly Leftover[]> {
  await platform.discard(place);
  if (place.storage === 'fallback') return ['databaseBytes'];
  return (await platform.isThere(place)) ? ['bucket'] : [];
}

/**
 * Files under names of their own. The office's duty numbers are read as they are, because the danger page may be
 * needed in earnest at any moment; nobody changes them from here.
 */
function trainingRoot(files: TidyKeyFiles): TidyKeyFiles {
  const own = (name: string): string => prefix + name;
  const refuse = (): Promise<never> => Promise.reject(new StoreFailure('failed'));
  return {
    read: (name) => files.read(name === dutyNumbersFile ? name : own(name)),
    write: (name, bytes) => (name === dutyNumbersFile ? refuse() : files.write(own(name), bytes)),
    remove: (name) => (name === dutyNumbersFile ? refuse() : files.remove(own(name))),
    names: async () =>
      (await files.names())
        .filter((name) => name.length > prefix.length && name.startsWith(prefix))
        .map((name) => name.slice(prefix.length)),
    tidy: () => files.tidy(),
  };
}

/** What a crash or a closed browser left of a training: nobody can open it any more. Kept while a window trains. */
async function clearLeft(platform: HostPlatform): Promise<void> {
  const root = rootFiles(trainingRoot(platform.root));
  await platform.unlessInUse(trainingLock, async () => {
    const place = await root.place();
    if (place === null) return;
    await platform.discard(place);
    await root.clear();
  });
}
