import { ExchangeRefused, type Exchange, type RefusedExchange } from './exchangePort.ts';
import type { VaultInside } from './vaultInside.ts';

/** Files between machines, of an open vault. What they are made with is loaded when the first one is asked for. */
export function exchangeOf(vault: () => VaultInside): Exchange {
  const taking = () => import('./exchangeTaking.ts');
  return {
    fingerprint: async (person) => (await import('./fingerprint.ts')).fingerprintOf(vault().context, person),
    joiningFile: async (person, stamp) =>
      (await import('./joiningFile.ts')).makeJoiningFile(vault(), person, stamp),
    pack: async (request, stamp) =>
      (await import('./exchangePacking.ts')).packExchange(vault(), request, stamp),
    preview: async (file) => refusing(async () => (await taking()).previewExchange(vault(), file)),
    takeIn: async (token, stamp) =>
      refusing(async () => (await taking()).takeExchangeIn(vault(), token, stamp)),
    last: async () => (await import('./lastExchange.ts')).readLastExchanges(vault().context),
  };
}

async function refusing<T>(act: () => Promise<T>): Promise<T | RefusedExchange> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof ExchangeRefused) return { kind: 'refused', why: cause.why };
    throw cause;
  }
}
