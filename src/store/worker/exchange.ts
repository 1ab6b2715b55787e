import { openSession, writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Files between machines. What is still being typed gets its place before anything comes in. */
export function exchange(
  host: Host,
): Pick<
  Handlers,
  'fingerprint' | 'joiningFile' | 'packExchange' | 'previewExchange' | 'takeExchangeIn' | 'lastExchanges'
> {
  const reading = async () => openSession(host).vault.exchange;
  return {
    fingerprint: async ({ ask }) => (await reading()).fingerprint(ask.person),
    joiningFile: async ({ ask, stamp }) => (await reading()).joiningFile(ask.person, stamp),
    packExchange: async ({ ask, stamp }) => (await reading()).pack(ask, stamp),
    previewExchange: async ({ ask }) => (await reading()).preview(ask.file),
    takeExchangeIn: async ({ ask, stamp }) => {
      const session = writingSession(host);
      await session.drafts.settled();
      return session.vault.exchange.takeIn(ask.token, stamp);
    },
    lastExchanges: async () => (await reading()).last(),
  };
}
