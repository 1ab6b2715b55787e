import type { Answer, CallName, FromWorker, Request, WhichVault } from '../client/messages.ts';
import { failureOf } from '../client/storeFailure.ts';
import { caseFiles } from './caseFiles.ts';
import { ending } from './ending.ts';
import { exchange } from './exchange.ts';
import { isOpened, openedBy, type HostPlatform } from './hostPlatform.ts';
import { narrowing } from './narrowing.ts';
import { opening } from './opening.ts';
import { functionsOf, groundOf } from './whichVault.ts';
import { ownWays } from './ownWays.ts';
import { passkeys } from './passkeys.ts';
import { proving } from './proving.ts';
import { staff } from './staff.ts';
import { makeHost, type Handlers, type Host } from './vaultHost.ts';
import type { VaultFunctions } from './vaultFunctions.ts';
import { working } from './working.ts';

/** Bringing back is rare: its code is fetched by whoever does it. */
function bringingBack(host: Host): Pick<Handlers, 'restore' | 'aside' | 'bringBack'> {
  const fetched = async () => (await import('./restoring.ts')).restoring(host);
  return {
    restore: async (request) => (await fetched()).restore(request),
    aside: async () => (await host.root.aside()).length,
    bringBack: async (request) => (await fetched()).bringBack(request),
  };
}

/**
 * The Worker's side of the message port. Returns the listener for requests; every request gets exactly one reply,
 * an error only its kind: what went wrong inside may carry what must not leave. `which` vault it serves is said once.
 */
export function answerMessages(
  whole: HostPlatform,
  functions: VaultFunctions,
  post: (message: FromWorker) => void,
  which: WhichVault = 'real',
): (request: Request) => Promise<void> {
  const platform = groundOf(whole, which);
  const host = makeHost(platform, functionsOf(functions, which), post, which);
  const handlers: Handlers = {
    ...opening(host),
    ...bringingBack(host),
    ...working(host),
    ...narrowing(host),
    ...ending(host),
    ...caseFiles(host),
    ...staff(host),
    ...exchange(host),
    ...proving(host),
    ...passkeys(host),
    ...ownWays(host),
  };
  platform.hear((word) => {
    // One person at a time works in a profile: when somebody else unlocks in another window, this one locks.
    if (isOpened(word) && (host.session === null || word === openedBy(host.session.vault.person))) return;
    const { session } = host;
    host.session = null;
    host.pen = null;
    void Promise.resolve(isOpened(word) ? session?.drafts.settled() : undefined)
      .catch(() => undefined)
      .then(() => host.closePlace())
      .finally(() => post({ event: isOpened(word) ? 'moved' : word }));
  });
  return async (request) => {
    try {
      const handle = handlers[request.call] as (asked: Request) => Promise<Answer<CallName>>;
      post({ id: request.id, ok: true, answer: await handle(request) });
    } catch (error) {
      post({ id: request.id, ok: false, kind: failureOf(error).kind });
    }
  };
}
