import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import type { OpenedVault, UnlockResult } from '../ports.ts';
import { usePorts } from '../usePorts.tsx';
import type { PasskeyAtDoor } from './passkeyPort.ts';
import { usePasskeyWords } from './words.ts';

/** The button under the passphrase for somebody who has a passkey. What is tried with it counts like a passphrase. */
export function PasskeyUnlock(props: {
  readonly person: string;
  readonly passkeys: readonly PasskeyAtDoor[];
  /** Too soon after a wrong attempt, or another way in is being tried. */
  readonly closed: boolean;
  readonly onTrying?: (() => void) | undefined;
  readonly onOpened: (opened: OpenedVault) => void;
  /** Tried and refused, or not tried because it is too soon; said by the lock screen, with its wait. */
  readonly onRefused: (result: Exclude<UnlockResult, OpenedVault>, said: string) => void;
}) {
  const { passkeys } = usePorts();
  const words = usePasskeyWords().door;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const asked = useRef<AbortController | null>(null);
  // The browser's prompt goes when the page does, also when somebody hides it.
  useEffect(() => () => asked.current?.abort(), []);
  const unlock = async () => {
    const stop = new AbortController();
    asked.current = stop;
    setAsking(true);
    setSaid(null);
    props.onTrying?.();
    try {
      const result = await passkeys.unlock(props.person, props.passkeys, stop.signal);
      if (stop.signal.aborted) return;
      if (result.kind === 'open') return props.onOpened(result);
      if (result.kind === 'cancelled' || result.kind === 'unavailable') return setSaid(words[result.kind]);
      props.onRefused(result, words.wrong);
    } catch {
      props.onRefused({ kind: 'problem', problem: 'failed' }, words.wrong);
    } finally {
      setAsking(false);
    }
  };
  return (
    <Stack gap="small">
      <div>
        <Button disabled={asking || props.closed} onPress={() => void unlock()}>
          {asking ? words.asking : words.use}
        </Button>
      </div>
      {said !== null && <p role="alert">{said}</p>}
    </Stack>
  );
}
