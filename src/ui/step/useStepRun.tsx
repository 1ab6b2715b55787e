import { createContext, use, useCallback, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { SnapshotFrom } from 'xstate';
import type { stepMachine } from '../../flow/stepMachine.ts';
import type { StepPlace } from '../../flow/stepSetup.ts';
import type { StepRun } from './stepRun.ts';

const RunContext = createContext<StepRun | null>(null);

export function StepRunProvider(props: { readonly run: StepRun; readonly children: ReactNode }) {
  return <RunContext value={props.run}>{props.children}</RunContext>;
}

export function useStepRun(): StepRun {
  const run = use(RunContext);
  if (run === null) throw new Error('a part of the wizard was shown outside it');
  return run;
}

export type StepSnapshot = SnapshotFrom<typeof stepMachine>;

/**
 * Follows one thing of the run and draws again only when that changes, so that a key press draws one field.
 * `same` tells two answers apart; identity by itself.
 */
export function useRunState<T>(
  select: (snapshot: StepSnapshot) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const { actor } = useStepRun();
  const last = useRef<{
    readonly snapshot: StepSnapshot;
    readonly select: (snapshot: StepSnapshot) => T;
    readonly found: T;
  } | null>(null);
  const subscribe = useCallback(
    (tell: () => void) => {
      const subscription = actor.subscribe(tell);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => {
    const snapshot = actor.getSnapshot();
    // Another question asked of the same snapshot (the next page) is another answer.
    if (last.current?.snapshot === snapshot && last.current.select === select) return last.current.found;
    const found = select(snapshot);
    const kept = last.current !== null && same(last.current.found, found) ? last.current.found : found;
    last.current = { snapshot, select, found: kept };
    return kept;
  });
}

/** Where the work stands: a state of `stepMachine`'s region `work`. */
export const placeOf = (snapshot: StepSnapshot): StepPlace => snapshot.value.work as StepPlace;
