import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { VaultControl } from '../ui/ports.ts';
import { sceneOf, sceneOfFailure, type Scene } from '../ui/shell/scenes.ts';
import type { Composed } from './compose.ts';

export interface Scenes {
  readonly scene: Scene;
  /** Grows each time the work is left. What was asked for before must not bring anything back. */
  readonly round: number;
  /** Shows a scene. Does nothing once the work was left since this function was handed out. */
  readonly show: (next: Scene) => void;
  /** Asks what stands behind the lock screen, and shows it; dropped in the same way as `show`. */
  readonly look: () => void;
  /** Blanks at once, lets the keys go (locks, unless told what else), then shows what stands behind the lock screen unless told otherwise. */
  readonly leave: (next: Scene, then?: () => void, letGo?: () => Promise<unknown>) => void;
}

/**
 * What the whole window shows. An answer that was on its way when the work was left is dropped, and nobody asks the
 * vault anything before it has locked: hiding cannot be undone by what comes late.
 */
export function useScenes(given: {
  readonly vault: VaultControl;
  readonly listen: Composed['listen'];
  /** Called while the window is blanked: forgets what the page itself remembers. */
  readonly onLeave: () => void;
}): Scenes {
  const { vault, listen, onLeave } = given;
  const [scene, setScene] = useState<Scene>({ at: 'starting' });
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const leaving = useRef<Promise<unknown>>(Promise.resolve());
  const at = useRef<Scene['at']>(scene.at);
  useEffect(() => {
    at.current = scene.at;
  }, [scene]);

  const showIn = useCallback((mine: number, next: Scene) => {
    if (mine === latest.current) setScene(next);
  }, []);
  const lookIn = useCallback(
    async (mine: number) => {
      await leaving.current;
      if (mine !== latest.current) return;
      await vault.status().then(
        (status) => showIn(mine, sceneOf(status)),
        (error: unknown) => showIn(mine, sceneOfFailure(error)),
      );
    },
    [vault, showIn],
  );
  useEffect(() => void lookIn(latest.current), [lookIn]);
  useEffect(
    () =>
      listen(({ event }) => {
        if (event === 'writer')
          setScene((now) =>
            now.at === 'inside' ? { at: 'inside', opened: { ...now.opened, writer: true } } : now,
          );
        else if (at.current !== 'hidden') void lookIn(latest.current);
      }),
    [listen, lookIn],
  );

  const leave = useCallback(
    (next: Scene, then?: () => void, letGo: () => Promise<unknown> = () => vault.lock()) => {
      const mine = latest.current + 1;
      latest.current = mine;
      // What was being typed is sent on its way as its page goes; locking comes after it.
      flushSync(() => {
        onLeave();
        setRound(mine);
        setScene(next);
      });
      leaving.current = Promise.all([leaving.current, letGo().catch(() => undefined)]);
      void leaving.current.then(() => {
        if (mine !== latest.current) return;
        then?.();
        if (next.at === 'starting') void lookIn(mine);
      });
    },
    [vault, onLeave, lookIn],
  );
  const show = useCallback((next: Scene) => showIn(round, next), [showIn, round]);
  const look = useCallback(() => void lookIn(round), [lookIn, round]);
  return { scene, round, show, look, leave };
}
