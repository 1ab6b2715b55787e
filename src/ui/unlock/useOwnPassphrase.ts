import { useCallback, useEffect, useRef, useState } from 'react';
import { usePorts } from '../usePorts.tsx';
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
 * The passphrase of whoever is at work, asked for once more before something that lets somebody in. `check` resolves with
 * whether what was asked with it was allowed; what was wrong stands at the field, which then has the focus. While one check
 * runs, and while it has to be waited, nothing is asked, however it was pressed. Rejects when the store could not say. What
 * was allowed ends with the page that asked for it, and before that with `giveBack`.
 */
export function useOwnPassphrase(id: string, words: OwnPassphraseText) {
  const door = useUnlockWords();
  const { vault } = usePorts();
  const [value, setValue] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [checking, setChecking] = useState(false);
  const [wait, setWait] = useState({ seconds: 0 });
  const left = useCountdown(wait);
  const now = useRef({ here: true, checking: false, waitsUntil: 0, allowed: false });
  const giveBack = useCallback(() => {
    if (!now.current.allowed) return;
    now.current.allowed = false;
    void vault.withdrawProof().catch(() => undefined);
  }, [vault]);
  useEffect(() => {
    const mine = now.current;
    mine.here = true;
    return () => {
      mine.here = false;
      giveBack();
    };
  }, [giveBack]);
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
    if (now.current.checking || performance.now() < now.current.waitsUntil || !given()) return false;
    now.current.checking = true;
    setChecking(true);
    try {
      const answer = await ask(value);
      if (answer.kind === 'allowed') {
        now.current.allowed = true;
        setValue('');
        if (!now.current.here) giveBack();
        return true;
      }
      now.current.waitsUntil = performance.now() + answer.waitSeconds * 1000;
      setWait({ seconds: answer.waitSeconds });
      return complain(answer.kind === 'wait' ? (words.notTried ?? door.notTried) : words.currentWrong);
    } finally {
      now.current.checking = false;
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
    /** Nothing is asked now. */
    busy: checking || left > 0,
    /** Whether anything was written; else it is said at the field. */
    given,
    check,
    /** What was allowed is not done after all. */
    giveBack,
  };
}
