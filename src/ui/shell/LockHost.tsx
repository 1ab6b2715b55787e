import { useEffect, useRef, useState } from 'react';
import { createActor } from 'xstate';
import { lockMachine } from '../../flow/lockMachine.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useShellWords } from './words.ts';

const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** What the machine is told when the screen turns to this. */
const begins = {
  open: 'CONVERSATION_ENDS',
  inConversation: 'CONVERSATION_BEGINS',
  citizen: 'CITIZEN_BEGINS',
} as const;

/**
 * The host of `lockMachine` while the vault is open: tells it of time, activity and the tab, warns the person who
 * is present, and locks when the machine says so. Needs no network; compares readings, so sleep counts too.
 */
export function LockHost(props: { readonly mode: keyof typeof begins; readonly onLock: () => void }) {
  const words = useShellWords().idle;
  const [actor] = useState(() => createActor(lockMachine));
  const [warning, setWarning] = useState<number | null>(null);
  const onLock = useRef(props.onLock);
  useEffect(() => {
    onLock.current = props.onLock;
  }, [props.onLock]);

  useEffect(() => {
    actor.start();
    actor.send({ type: 'UNLOCKED', now: Date.now() });
    const watching = actor.subscribe((snapshot) => {
      setWarning(snapshot.context.warning);
      if (snapshot.matches('locked')) onLock.current();
    });
    let told = 0;
    const alive = () => {
      const now = Date.now();
      if (Math.abs(now - told) < 1000) return;
      told = now;
      actor.send({ type: 'ACTIVITY', now });
    };
    const seen = () =>
      actor.send({
        type: document.visibilityState === 'hidden' ? 'TAB_HIDDEN' : 'TAB_SEEN',
        now: Date.now(),
      });
    for (const sign of signsOfLife) addEventListener(sign, alive, { capture: true, passive: true });
    document.addEventListener('visibilitychange', seen);
    const ticking = setInterval(() => actor.send({ type: 'TICK', now: Date.now() }), 1000);
    return () => {
      for (const sign of signsOfLife) removeEventListener(sign, alive, { capture: true });
      document.removeEventListener('visibilitychange', seen);
      clearInterval(ticking);
      watching.unsubscribe();
    };
  }, [actor]);

  useEffect(() => {
    actor.send({ type: begins[props.mode], now: Date.now() });
  }, [actor, props.mode]);

  const stay = () => actor.send({ type: 'ACTIVITY', now: Date.now() });
  return (
    <Dialog
      open={warning !== null}
      title={words.title}
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onPress={stay}>
            {words.stay}
          </Button>
          <Button onPress={() => actor.send({ type: 'LOCK' })}>{words.lockNow}</Button>
        </>
      }
    >
      <p>{words.text(warning ?? 0)}</p>
    </Dialog>
  );
}
