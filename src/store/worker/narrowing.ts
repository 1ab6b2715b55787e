import { StoreFailure } from '../client/storeFailure.ts';
import { queueDrafts } from './draftQueue.ts';
import { writingSession, type Handlers, type Host } from './vaultHost.ts';

/**
 * The citizen writes alone: the session is let go, and with it every key but one that was made for this draft. What
 * else is asked from then on is answered as on the lock screen. No other window stays open beside it.
 */
export function narrowing(host: Host): Pick<Handlers, 'narrow' | 'changeDraft'> {
  return {
    narrow: async ({ ask: { draft }, stamp }) => {
      const session = writingSession(host);
      await session.drafts.settled();
      const pen = await session.vault.penFor(draft, stamp);
      host.session = null;
      host.pen = { draft, drafts: queueDrafts((_, changes, at) => pen.change(changes, at)) };
      host.platform.tell('locked');
      return null;
    },
    changeDraft: async ({ ask: { draft, changes }, stamp }) => {
      const { pen, session } = host;
      if (session === null && pen !== null) {
        if (draft !== pen.draft) throw new StoreFailure('locked');
        return { savedAt: await pen.drafts.change(draft, changes, stamp) };
      }
      return { savedAt: await writingSession(host).drafts.change(draft, changes, stamp) };
    },
  };
}
