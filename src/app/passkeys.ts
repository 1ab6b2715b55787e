import type { VaultClient } from '../store/client/vaultClient.ts';
import type { PasskeyControl } from '../ui/passkey/passkeyPort.ts';
import type { Clock } from '../flow/ports.ts';
import type { VaultControl } from '../ui/ports.ts';

/** What talks to the browser's own prompt: fetched by who uses it. */
const authenticator = () => import('./authenticator.ts');

/**
 * The page asks the browser, and hands what it gave to the Worker. Its own copy is zeroed as soon as that has answered;
 * what the message carried is the Worker's to forget.
 */
export function passkeys(
  kept: VaultClient['passkeys'],
  vault: Pick<VaultControl, 'unlock'>,
  clock: Clock,
): PasskeyControl {
  return {
    available: async () => (await authenticator()).canUsePasskeys(),
    atDoor: kept.atDoor,
    list: kept.list,
    allow: kept.allow,
    unlock: async (person, known, stop) => {
      const given = await (await authenticator()).askPasskey(known, stop);
      if (given.kind !== 'given') return given;
      const { credential, output } = given;
      try {
        return await vault.unlock({ person, passkey: { credential, output } });
      } finally {
        output.fill(0);
      }
    },
    add: async (stop) => {
      const { makePasskey, tellRemoved } = await authenticator();
      const made = await makePasskey(await kept.list(), stop);
      if (made.kind !== 'made') return made;
      const { kind: _kind, ...passkey } = made;
      try {
        await kept.add({ ...passkey, addedOn: clock.now().today });
        return { kind: 'added', name: made.name };
      } catch (cause) {
        await tellRemoved(made.credential);
        throw cause;
      } finally {
        made.output.fill(0);
      }
    },
    remove: async (credential) => {
      await kept.remove(credential);
      await (await authenticator()).tellRemoved(credential);
    },
  };
}
