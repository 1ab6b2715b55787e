import { useState } from 'react';
import type { ProvedAgain } from './unlockPort.ts';
import { useCountdown } from './useCountdown.ts';
import { useUnlockWords } from './words.ts';

export interface OwnPassphraseText {
  readonly current: string;
  readonly currentMissing: string;
  readonly currentWrong: string;
  /** Where more than the usual has to be said of it. */
  readonly notTried?: string;
}

/**
 * The passphrase of whoever is at work, asked for once more before a way in is made or changed. `check` resolves with
 * whether what was asked with it was allowed; what was wrong stands at the field, which then has the focus. Rejects when the
 * store could not say.
 */
export function useOwnPassphrase(id: string, words: OwnPassphraseText) {
  const door = useUnlockWords();
  const [value, setValue] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [checking, setChecking] = useState(false);
  const [wait, setWait] = useState({ seconds: 0 });
  const left = useCountdown(wait);
  const complain = (message: string) => {
    setError(message);
    document.getElementById(id)?.focus();
    return false;
  };
  const given = (): boolean => {
    setError(undefined);
    return value === '' ? complain(words.currentMissing) : true;
  };
  const check = async (ask: (current: string) => Promise<ProvedAgain>): Promise<boolean> => {
    if (!given()) return false;
    setChecking(true);
    try {
      const answer = await ask(value);
      if (answer.kind === 'allowed') {
        setValue('');
        return true;
      }
      setWait({ seconds: answer.waitSeconds });
      return complain(answer.kind === 'wait' ? (words.notTried ?? door.notTried) : words.currentWrong);
    } finally {
      setChecking(false);
    }
  };
  return {
    field: {
      id,
      label: words.current,
      value,
      onChange: setValue,
      secret: true,
      ...(error === undefined ? {} : { error }),
    } as const,
    /** Said under the field while it has to be waited. */
    waiting: left > 0 ? door.wait(left) : null,
    checking,
    /** Whether anything was written; else it is said at the field. */
    given,
    check,
  };
}
