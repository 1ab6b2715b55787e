import { writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Ways in of one's own, for whoever was added by a colleague: asked for right after their own unlock. */
export function ownWays(host: Host): Pick<Handlers, 'beginOwnWays' | 'finishOwnWays'> {
  return {
    beginOwnWays: async ({ ask }) => writingSession(host).vault.ownWays.begin(ask.passphrase),
    finishOwnWays: async () => {
      const session = writingSession(host);
      await session.drafts.settled();
      await session.vault.ownWays.finish();
      session.recovered = false;
      return null;
    },
  };
}
