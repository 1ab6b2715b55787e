import type { AnyEntry } from '../entries/entry.ts';
import { asInstant } from '../entries/ids.ts';
import type { CaseStore } from '../flow/ports.ts';
import type { VaultControl } from '../ui/ports.ts';
import type { CopenhagenClock } from './clock.ts';

/**
 * The same vault and cases, with the clock learning from them: at opening, the latest instant this person has signed
 * with here; after that, every entry of theirs that passes by. What it knows goes with the person: what one signed
 * moves no date for the next.
 */
export function teachOwnClock(given: {
  readonly vault: VaultControl;
  readonly cases: CaseStore;
  /** The latest ISO instant signed by the person it is open for; null when there is none. */
  readonly newestOwn: () => Promise<string | null>;
  readonly clock: CopenhagenClock;
}): { readonly vault: VaultControl; readonly cases: CaseStore } {
  const { vault, cases, newestOwn, clock } = given;
  let me: string | null = null;
  const gone = () => {
    me = null;
    clock.forget();
  };
  const opened = async (person: string) => {
    if (person === me) return;
    clock.forget();
    me = person;
    // Nobody is kept out because the clock learns nothing: the entries that are read teach it later.
    const newest = await newestOwn().catch(() => null);
    if (newest !== null && me === person) clock.heard(asInstant(newest));
  };
  const hear = (entries: readonly AnyEntry[]) => {
    for (const entry of entries) if (entry.author.person === me) clock.heard(entry.at);
  };
  return {
    vault: {
      ...vault,
      unlock: async (request) => {
        const result = await vault.unlock(request);
        if (result.kind === 'open') await opened(result.person.person);
        return result;
      },
      unlockWithRecovery: async (recoveryKey) => {
        const result = await vault.unlockWithRecovery(recoveryKey);
        if (result.kind === 'open') await opened(result.person.person);
        return result;
      },
      status: async () => {
        const status = await vault.status();
        if (status.kind === 'open') await opened(status.person.person);
        else gone();
        return status;
      },
      lock: async () => {
        // Drafts are still written on the way out, and their time must not go back.
        await vault.lock().finally(gone);
      },
    },
    cases: {
      ...cases,
      read: async (stream) => {
        const contents = await cases.read(stream);
        hear(contents.entries);
        return contents;
      },
      sign: async (request) => {
        const signed = await cases.sign(request);
        hear(signed);
        return signed;
      },
    },
  };
}
