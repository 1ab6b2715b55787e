import type { Kdf } from './kdf.ts';
import type { NewWays } from './ownWaysRenewal.ts';
import { VaultProblem } from './problem.ts';
import type { VaultInside } from './vaultInside.ts';

/** `same`: that passphrase opens already, and another one is wanted. The recovery key is said this once. */
export type RenewalBegun =
  { readonly kind: 'same' } | { readonly kind: 'begun'; readonly recoveryKey: string };

/**
 * Whoever was added by a colleague has a root key, a passphrase and a recovery key that passed through that colleague's
 * session. In their own session they get others. What is drawn is held in memory until `finish`, so that a window that is
 * closed in between changes nothing: the old ways go on opening, and it is asked again.
 */
export interface OwnWays {
  /** Root and ways in were not drawn by this person. */
  due(): boolean;
  begin(passphrase: string): Promise<RenewalBegun>;
  /** From here on nothing of before opens. Asked again after its answer was lost, it is answered. */
  finish(): Promise<void>;
}

const renewal = () => import('./ownWaysRenewal.ts');

/** The ways in of the person at work. What renews them is fetched by who does: once in a life. */
export function ownWaysOf(vault: () => VaultInside, kdf: Kdf): OwnWays {
  let drawn: NewWays | null = null;
  const due = (): boolean => !vault().context.member.ownWays;
  return {
    due,
    begin: async (passphrase) => {
      if (!due()) throw new VaultProblem('failed', 'these ways in are their own');
      drawn = await (await renewal()).newWays(vault().context, passphrase, kdf);
      return drawn === null ? { kind: 'same' } : { kind: 'begun', recoveryKey: drawn.recoveryKey };
    },
    finish: () =>
      vault().inTurn(async () => {
        if (!due()) return;
        if (drawn === null) throw new VaultProblem('failed', 'not begun');
        await (await renewal()).takeUp(vault(), drawn);
        drawn = null;
      }),
  };
}
