import type { Proof, ProvedFor } from '../client/proofMessages.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import { writingSession, type Handlers, type Host } from './vaultHost.ts';

/** Milliseconds that a proof holds: long enough for a colleague to choose a passphrase. */
const holdsFor = 5 * 60_000;

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
 * Does the one act the passphrase was given for. One that failed may be tried again, unless it was taken back meanwhile.
 * @throws StoreFailure `failed` where it was not given for this
 */
export async function onceProved<T>(host: Host, to: ProvedFor, act: () => Promise<T>): Promise<T> {
  const session = writingSession(host);
  const { permit } = session;
  const holds = permit !== null && permit.to === to && !permit.inUse && host.platform.ticks() < permit.until;
  if (!holds) throw new StoreFailure('failed');
  permit.inUse = true;
  try {
    const done = await act();
    if (session.permit === permit) session.permit = null;
    return done;
  } finally {
    permit.inUse = false;
  }
}

export const proving = (host: Host): Pick<Handlers, 'prove' | 'unprove'> => ({
  prove: async ({ ask }) => {
    const session = writingSession(host);
    session.permit = null;
    const proof = await provedAgain(host, ask.current);
    if (proof.kind === 'allowed')
      session.permit = { to: ask.to, until: host.platform.ticks() + holdsFor, inUse: false };
    return proof;
  },
  unprove: async () => {
    if (host.session !== null) host.session.permit = null;
    return null;
  },
});
