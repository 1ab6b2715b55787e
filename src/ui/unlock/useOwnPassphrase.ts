import { useState } from 'react';
import type { ProvedAgain } from './unlockPort.ts';
import { useCountdown } from './useCountdown.ts';
import { useUnlockWords } from './words.ts';

export interface OwnPassphraseText {
  readonly current: string;
  readonly currentMissing: string;
  readonly currentWrong: string;
}

/**
 * The passphrase of whoever is at work, asked for once more before a way in is made. `check` resolves with whether it was
 * right; what was wrong stands at the field, which then has the focus. Rejects when the store could not say.
 */
export function useOwnPassphrase(
  id: string,
  words: OwnPassphraseText,
  ask: (current: string) => Promise<ProvedAgain>,
) {
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
  const check = async (): Promise<boolean> => {
    setError(undefined);
    if (value === '') return complain(words.currentMissing);
    setChecking(true);
    try {
      const answer = await ask(value);
      if (answer.kind === 'allowed') {
        setValue('');
        return true;
      }
      setWait({ seconds: answer.waitSeconds });
      return complain(answer.kind === 'wait' ? door.notTried : words.currentWrong);
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
    check,
  };
}
