import type { HostStatus } from '../client/messages.ts';
import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import { anybody } from './attempts.ts';
import type { Place } from './hostPlatform.ts';
import { openAnswer, type Host } from './vaultHost.ts';

/** What stands behind the lock screen. A place that was made and is not there any more is a loss, never a first start. */
export async function statusOf(host: Host): Promise<HostStatus> {
  if (host.session !== null) return openAnswer(host.session);
  const found = await findPlace(host);
  if (found.kind !== 'there') return found;
  try {
    const open = await host.openPlace(found.place);
    const door = await host.functions.vaultDoor(open.keys);
    if (door.kind === 'newer') return { kind: 'newer' };
    if (door.kind === 'none') return { kind: 'lost' };
    if (door.kind === 'damaged') throw new StoreFailure('damaged');
    const people = [];
    for (const one of door.people) people.push({ ...one, waitSeconds: await host.attempts.wait(one.person) });
    return { kind: 'locked', people, waitSeconds: await host.attempts.wait(anybody) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'newerStore') return { kind: 'newer' };
    throw failure;
  }
}

export type FoundPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'there'; readonly place: Place };

export async function findPlace(host: Host): Promise<FoundPlace> {
  let place: Place | null;
  try {
    place = await host.root.place();
  } catch {
    // The marker itself is damaged: something was here.
    return { kind: 'lost' };
  }
  if (place === null) return (await host.platform.strays()) ? { kind: 'lost' } : { kind: 'none' };
  if (place.state === 'making') return { kind: 'none' };
  const isThere = await host.platform.isThere(place).catch((error: unknown) => {
    // Something is there, and cannot be opened: that is said when it is tried, and a backup can be restored beside it.
    if (failureOf(error).kind === 'damaged') return true;
    throw error;
  });
  return isThere ? { kind: 'there', place } : { kind: 'lost' };
}
