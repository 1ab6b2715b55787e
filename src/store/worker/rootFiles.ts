import type { DutyNumber } from '../client/dutyNumber.ts';
import type { KeyFiles } from '../ports.ts';
import type { AsidePlace, Place } from './hostPlatform.ts';

/**
 * What lies outside the vault: the marker that tells a loss from a first start, the counter of failed unlocks,
 * the public duty numbers of the danger page, when the last backup was made, and what was restored. One-letter names, so that the
 * folder tells nothing. (The lock screen's labels lie with the key files.)
 */
export interface RootFiles {
  place(): Promise<Place | null>;
  /** The vaults that were set aside, the one set aside last first. */
  aside(): Promise<readonly AsidePlace[]>;
  /** Marks where the vault lies, in one write with what lies aside; without `aside` that stays as it is. */
  keepPlace(place: Place, aside?: readonly AsidePlace[]): Promise<void>;
  forgetPlace(): Promise<void>;
  dutyNumbers(): Promise<readonly DutyNumber[]>;
  keepDutyNumbers(numbers: readonly DutyNumber[]): Promise<void>;
  /**
   * When the last backup file of the vault in this place was handed over; an ISO instant. Each place has its own: what
   * was saved of one vault says nothing about another, and a vault that was just restored has none.
   */
  lastBackup(place: string): Promise<string | null>;
  keepLastBackup(place: string, at: string): Promise<void>;
  /** Whether a backup was restored into this place, and no line of the log says so yet. */
  isRestored(place: string): Promise<boolean>;
  keepRestored(place: string, is: boolean): Promise<void>;
  /** Removes every file, whatever it is called. */
  clear(): Promise<void>;
}

const placeFile = 'p';
/** Public numbers, the same for everybody on this machine. */
export const dutyNumbersFile = 'd';
const backupFile = 'b';
const restoredFile = 'r';

export function rootFiles(files: KeyFiles): RootFiles {
  const read = async (name: string): Promise<unknown> => {
    const bytes = await files.read(name);
    return bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  };
  const keep = (name: string, value: unknown): Promise<void> =>
    files.write(name, new TextEncoder().encode(JSON.stringify(value)));
  const list = async <T>(name: string): Promise<readonly T[]> => {
    const value = await read(name);
    return Array.isArray(value) ? (value as readonly T[]) : [];
  };
  /** A list that cannot be read keeps nobody out. */
  const restoredHere = (): Promise<readonly string[]> =>
    list<string>(restoredFile).catch((): readonly string[] => []);
  const marker = async () =>
    (await read(placeFile)) as (Place & { readonly aside?: readonly AsidePlace[] }) | null;
  const aside = async (): Promise<readonly AsidePlace[]> =>
    // Where the marker is damaged, nobody knows what lies aside.
    (await marker().catch(() => null))?.aside ?? [];
  /** By the name of the place. Nothing where the file cannot be read: then it is said that none is known. */
  const backups = async (): Promise<Map<string, string>> => {
    const value = await read(backupFile).catch(() => null);
    const known = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(known.filter((one): one is [string, string] => typeof one[1] === 'string'));
  };
  return {
    place: async () => {
      const found = await marker();
      return found && { name: found.name, storage: found.storage, state: found.state };
    },
    aside,
    keepPlace: async ({ name, storage, state }, given) => {
      const beside = given ?? (await aside());
      await keep(placeFile, { name, storage, state, ...(beside.length === 0 ? {} : { aside: beside }) });
    },
    forgetPlace: () => files.remove(placeFile),
    dutyNumbers: () => list<DutyNumber>(dutyNumbersFile),
    keepDutyNumbers: (numbers) => keep(dutyNumbersFile, numbers),
    lastBackup: async (place) => (await backups()).get(place) ?? null,
    keepLastBackup: async (place, at) =>
      keep(backupFile, Object.fromEntries((await backups()).set(place, at))),
    isRestored: async (place) => (await restoredHere()).includes(place),
    keepRestored: async (place, is) => {
      const others = (await restoredHere()).filter((one) => one !== place);
      const names = is ? [...others, place] : others;
      await (names.length === 0 ? files.remove(restoredFile) : keep(restoredFile, names));
    },
    clear: async () => {
      for (const name of await files.names()) await files.remove(name);
    },
  };
}
