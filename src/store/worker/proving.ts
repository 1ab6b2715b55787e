import type { Proof, ProvedFor } from '../client/proofMessages.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import { writingSession, type Handlers, type Host, type Session } from './vaultHost.ts';

/**
 * Whether this is the passphrase of whoever the session belongs to. Wrong guesses count like those at the door.
 * @throws StoreFailure `locked` or `otherTabWrites`
 */
export async function provedAgain(host: Host, current: string): Promise<Proof> {
  const { vault } = writingSession(host);
  const right = (): Promise<boolean> => vault.opensWith(current);
  const tried = await host.attempts.attempt(vault.person, right, (opened) => (opened ? vault.person : null));
  if (tried.kind === 'wait') return { kind: 'wait', waitSeconds: tried.seconds };
  return tried.result
    ? { kind: 'allowed' }
    : { kind: 'wrong', waitSeconds: await host.attempts.wait(vault.person) };
}

/**
 * Makes the one way in the passphrase was given for. One that failed may be tried again.
 * @throws StoreFailure `failed` where it was not given for this
 */
export async function onceProved<T>(session: Session, to: ProvedFor, make: () => Promise<T>): Promise<T> {
  if (session.provedFor !== to) throw new StoreFailure('failed');
  session.provedFor = null;
  try {
    return await make();
  } catch (error) {
    session.provedFor = to;
    throw error;
  }
}

export const proving = (host: Host): Pick<Handlers, 'prove'> => ({
  prove: async ({ ask }) => {
    const session = writingSession(host);
    session.provedFor = null;
    const proof = await provedAgain(host, ask.current);
    if (proof.kind === 'allowed') session.provedFor = ask.to;
    return proof;
  },
});
