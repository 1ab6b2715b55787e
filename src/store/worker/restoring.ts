import type { Restored } from '../client/messages.ts';
import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Place } from './hostPlatform.ts';
import { startPlace } from './opening.ts';
import { findPlace } from './standing.ts';
import { type Handlers, type Host } from './vaultHost.ts';
import { writeGate } from './writeGate.ts';

/** How many vaults may lie aside. One more restore is refused then: nothing is deleted to make room. */
export const asideLimit = 3;

type Refusal = 'openHere' | 'newerHere' | 'opensHere' | 'asideFull';
const refused = (why: Refusal): Restored => ({ kind: 'refused', why });

/**
 * Bringing back from a backup. Whoever stands at the lock screen may do it, so it deletes nothing: a vault that is
 * here and cannot be unlocked is set aside, whole, after the backup was opened and written; and what lies aside can
 * be brought back in the same way. See docs/decisions/013-restoring-beside-a-vault.md.
 */
export function restoring(host: Host): Pick<Handlers, 'restore' | 'bringBack'> {
  const { platform, root, attempts } = host;
  /** All or nothing: a place that could not be filled is taken away again. */
  const fill = async (place: Place, ask: { file: Uint8Array; recoveryKey: string }): Promise<Restored> => {
    const open = await host.openPlace(place);
    const answer = await host.functions
      .restoreBackup(ask.file, ask.recoveryKey, open.blobs, open.keys)
      .catch((error: unknown) => failureOf(error));
    if (!(answer instanceof StoreFailure) && answer.kind === 'restored') {
      // Before it stands at the door: whoever unlocks it first notes that in the log.
      await root.keepRestored(place.name, true);
      // Whichever window unlocks it writes there: this one holds nothing of it.
      await host.closePlace();
      return { kind: 'restored' };
    }
    await host.closePlace();
    await platform.discard(place);
    if (answer instanceof StoreFailure) throw answer;
    return answer;
  };
  /** Another vault stands at the door: said in every window. The failed unlocks of the old one go with it. */
  const switchTo = (place: Place, beside: () => Promise<Parameters<typeof root.keepPlace>[1]>) =>
    platform.alone('attempt', async () => {
      await root.keepPlace({ ...place, state: 'made' }, await beside());
      platform.tell('moved');
    });
  return {
    restore: ({ ask }) =>
      platform.alone('making', async () => {
        const found = await findPlace(host);
        if (found.kind !== 'there') {
          // After a loss the marker stays until the new place is whole: a crash on the way must still say "lost".
          const place = found.kind === 'lost' ? platform.newPlace() : await startPlace(host);
          const answer = await fill(place, ask).catch((error: unknown) => failureOf(error));
          const done = !(answer instanceof StoreFailure) && answer.kind === 'restored';
          if (done) await root.keepPlace({ ...place, state: 'made' });
          else if (found.kind === 'none') await root.forgetPlace();
          if (answer instanceof StoreFailure) throw answer;
          return answer;
        }
        const old = found.place;
        // The file first: a key that does not open it is tried on nothing here, and what is said of the vault that is
        // here is said to somebody who holds a whole backup.
        const unfit = await host.functions.unfitBackup(ask.file, ask.recoveryKey);
        if (unfit !== null) return { kind: 'refused', why: unfit };
        if (host.session !== null) return refused('openHere');
        const answer = await platform.unlessInUse(old.name, async () => {
          const why = await mustStay(host, old, ask.recoveryKey);
          if (why !== null) return refused(why);
          await host.closePlace();
          const place = platform.newPlace();
          const brought = await fill(place, ask);
          if (brought.kind === 'restored')
            await switchTo(place, async () => [
              { ...old, failures: await attempts.failures() },
              ...(await root.aside()),
            ]);
          return brought;
        });
        return answer === 'inUse' ? refused('openHere') : answer;
      }),
    bringBack: () =>
      platform.alone('making', async () => {
        const old = await root.place().catch(() => null);
        const [next, ...others] = await root.aside();
        if (next === undefined || old === null) return 'none';
        if (host.session !== null) return 'inUse';
        const done = await platform.unlessInUse(old.name, async () => {
          await host.closePlace();
          // One that is damaged is there.
          const keep = await platform.isThere(old).catch(() => true);
          await switchTo(next, async () => {
            const failures = await attempts.failures();
            await attempts.raiseTo(next.failures);
            // Behind the others: asked again and again, each one comes to the door.
            return keep ? [...others, { ...old, failures }] : others;
          });
        });
        return done === 'inUse' ? 'inUse' : 'broughtBack';
      }),
  };
}

/** Why the vault that is here may not be set aside; null when it may: nobody could go on with it as it stands. */
async function mustStay(host: Host, place: Place, recoveryKey: string): Promise<Refusal | null> {
  if ((await host.root.aside()).length >= asideLimit) return 'asideFull';
  try {
    const { blobs, keys } = writeGate(await host.openPlace(place));
    if ((await host.functions.vaultDoor(keys)).kind === 'newer') return 'newerHere';
    const needs = { blobs, keyFiles: keys, kdf: host.functions.kdf, modelVersion: '' };
    // An older copy must not take the place of what its own key still opens.
    const tried = await host.functions.unlockWithRecovery(needs, recoveryKey);
    if (tried.kind === 'open') return 'opensHere';
    return tried.kind === 'problem' && tried.problem === 'newerStore' ? 'newerHere' : null;
  } catch (error) {
    return failureOf(error).kind === 'newerStore' ? 'newerHere' : null;
  }
}
