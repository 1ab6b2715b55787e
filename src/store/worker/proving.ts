import type { Proof } from '../client/proofMessages.ts';
import { writingSession, type Handlers, type Host } from './vaultHost.ts';

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

export const proving = (host: Host): Pick<Handlers, 'prove'> => ({
  prove: async ({ ask }) => {
    const session = writingSession(host);
    session.provedFor = null;
    const proof = await provedAgain(host, ask.current);
    if (proof.kind === 'allowed') session.provedFor = ask.to;
    return proof;
  },
});
