import type { HostUnlock } from '../client/messages.ts';
import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Unlocked } from '../vault.ts';
import { anybody } from './attempts.ts';
import type { OpenPlace, Place } from './hostPlatform.ts';
import { findPlace } from './standing.ts';
import { beginSession, openAnswer, writingSession, type Handlers, type Host } from './vaultHost.ts';
import { provedAgain } from './proving.ts';
import { writeGate } from './writeGate.ts';

/** Making and opening. */
export function opening(
  host: Host,
): Pick<Handlers, 'create' | 'unlock' | 'unlockWithRecovery' | 'changePassphrase'> {
  const { functions, platform, root } = host;
  const needs = (open: OpenPlace, modelVersion: string) => ({
    blobs: open.blobs,
    keyFiles: open.keys,
    kdf: functions.kdf,
    modelVersion,
  });
  return {
    create: ({ ask }) =>
      platform.alone('making', async () => {
        if ((await findPlace(host)).kind !== 'none') throw new StoreFailure('failed');
        const place = await startPlace(host);
        const open = writeGate(await host.openPlace(place));
        open.allow();
        const { vault, recoveryKey } = await functions
          .createVault(needs(open, ask.modelVersion), ask)
          .catch(async (error: unknown) => {
            await host.closePlace();
            throw error;
          });
        const made: Place = { ...place, state: 'made' };
        await root.keepPlace(made);
        await beginSession(host, made, vault, open);
        return { recoveryKey };
      }),
    unlock: ({ ask }) =>
      unlockOnce(host, ask.person, (open) => functions.unlockVault(needs(open, ask.modelVersion), ask)),
    unlockWithRecovery: async ({ ask }) => {
      const answer = await unlockOnce(host, anybody, (open) =>
        functions.unlockWithRecovery(needs(open, ask.modelVersion), ask.recoveryKey),
      );
      if (answer.kind === 'open' && host.session !== null) host.session.recovered = true;
      return answer;
    },
    changePassphrase: async ({ ask: { passphrase, current } }) => {
      const session = writingSession(host);
      // An unattended screen must not be enough to lock its owner out: guesses count like those at the door.
      if (!session.recovered) {
        const { person } = session.vault;
        if (current === null) return { kind: 'wrong', waitSeconds: await host.attempts.wait(person) };
        const proof = await provedAgain(host, current);
        if (proof.kind !== 'allowed') return proof;
      }
      await session.vault.changePassphrase(passphrase);
      session.recovered = false;
      return { kind: 'changed' };
    },
  };
}

/** Clears what an interrupted making left behind, then marks the new place before anything is in it. */
export async function startPlace({ root, platform }: Host): Promise<Place> {
  const old = await root.place().catch(() => null);
  if (old?.state === 'making') await platform.discard(old);
  const place = platform.newPlace();
  await root.keepPlace(place);
  return place;
}

/** Every time the way in is tried, also when a session stands: that one knew a passphrase is no answer to this one. */
async function unlockOnce(
  host: Host,
  who: string,
  tryIt: (open: OpenPlace) => Promise<Unlocked>,
): Promise<HostUnlock> {
  const found = await findPlace(host);
  if (found.kind !== 'there') return { kind: 'problem', problem: 'lost' };
  try {
    const open = writeGate(await host.openPlace(found.place));
    const tried = await host.attempts.attempt(
      who,
      () => tryIt(open),
      (result) => (result.kind === 'open' ? result.vault.person : result.kind === 'wrong' ? null : who),
    );
    if (tried.kind === 'wait') return { kind: 'wait', waitSeconds: tried.seconds };
    const { result } = tried;
    if (result.kind === 'wrong') return { kind: 'wrong', waitSeconds: await host.attempts.wait(who) };
    if (result.kind === 'problem') return result;
    // This window stands in line for the pen once only.
    if (host.session !== null && host.session.vault.person !== result.vault.person)
      return { kind: 'problem', problem: 'failed' };
    const session = host.session ?? (await beginSession(host, found.place, result.vault, open));
    return openAnswer(session);
  } catch (error) {
    const { kind } = failureOf(error);
    return { kind: 'problem', problem: kind === 'newerStore' || kind === 'damaged' ? kind : 'failed' };
  }
}
