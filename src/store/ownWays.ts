import type { Kdf } from './kdf.ts';
import type { NewWays } from './ownWaysRenewal.ts';
import type { OwnWays } from './ownWaysPort.ts';
import { VaultProblem } from './problem.ts';
import type { VaultInside } from './vaultInside.ts';

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
