import { StoreProblem } from '../../src/flow/ports.ts';
import type { ProvedAgain } from '../../src/ui/unlock/unlockPort.ts';

export type MemoryProof = ReturnType<typeof memoryProof>;

/** The passphrase given once more, for one act of a kind: the Worker's guard, in memory. */
export function memoryProof(tried: (current: string) => ProvedAgain): {
  readonly prove: (current: string, to: string) => Promise<ProvedAgain>;
  /** Does what was allowed, once. */
  readonly once: <T>(to: string, act: () => T) => Promise<T>;
  readonly withdraw: () => void;
  /** What may be done now; null when nothing may. */
  readonly allowed: () => string | null;
} {
  let allowed: string | null = null;
  return {
    prove: async (current, to) => {
      const answer = tried(current);
      allowed = answer.kind === 'allowed' ? to : null;
      return answer;
    },
    once: async (to, act) => {
      if (allowed !== to) throw new StoreProblem('failed');
      const done = act();
      allowed = null;
      return done;
    },
    withdraw: () => {
      allowed = null;
    },
    allowed: () => allowed,
  };
}
