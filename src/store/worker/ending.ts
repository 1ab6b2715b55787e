import { StoreFailure } from '../client/storeFailure.ts';
import { findPlace, statusOf } from './standing.ts';
import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Everything around the work: status, backup, closing, wiping, and the danger page's numbers. */
export function ending(
  host: Host,
): Pick<
  Handlers,
  | 'status'
  | 'close'
  | 'wipe'
  | 'backup'
  | 'noteBackup'
  | 'noteRestored'
  | 'backupState'
  | 'readDutyNumbers'
  | 'keepDutyNumbers'
> {
  const { platform, root } = host;
  return {
    status: () => statusOf(host),
    close: async () => {
      // Locked from this moment, whatever else is asked; what is on its way to disk still gets there.
      const { session, pen } = host;
      host.session = null;
      host.pen = null;
      await session?.drafts.settled();
      await pen?.drafts.settled();
      await host.closePlace();
      return null;
    },
    wipe: async ({ ask }) => {
      if (ask.which !== host.which) throw new StoreFailure('failed');
      host.session = null;
      host.pen = null;
      platform.tell('wiped');
      await host.closePlace();
      const left = await platform.destroy(await root.place().catch(() => null));
      await root.clear();
      return { left };
    },
    backup: async ({ stamp }) => {
      const session = openSession(host);
      await session.drafts.settled();
      return { bytes: await session.vault.backup(stamp) };
    },
    noteBackup: async ({ stamp }) => {
      openSession(host);
      const found = await findPlace(host);
      if (found.kind === 'there') await root.keepLastBackup(found.place.name, stamp.instant);
      return null;
    },
    noteRestored: async () => {
      const session = writingSession(host);
      const found = await findPlace(host);
      if (found.kind === 'there') await root.keepRestored(found.place.name, false);
      session.restored = false;
      return null;
    },
    backupState: async () => {
      const found = await findPlace(host);
      const place = found.kind === 'there' ? found.place : platform.newPlace();
      return {
        lastBackup: await root.lastBackup(place.name),
        persisted: found.kind === 'there' ? await platform.persisted(place) : null,
        storage: place.storage,
      };
    },
    readDutyNumbers: () => root.dutyNumbers(),
    keepDutyNumbers: async ({ ask }) => {
      // Everybody may read them, and somebody in danger dials them: only what a lead has signed is laid there.
      const { vault } = openSession(host);
      if (!(await vault.mayLayNumbers(ask.numbers))) throw new StoreFailure('failed');
      await root.keepDutyNumbers(ask.numbers);
      return null;
    },
  };
}
