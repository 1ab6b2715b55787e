import { useSyncExternalStore } from 'react';
import type { UpdateState } from '../ui/shell/UpdateNotice.tsx';
import type { Updates } from './updates.ts';

/** Is a new version waiting, and how to put it to use. */
export function useUpdates(updates: Updates): UpdateState {
  const waiting = useSyncExternalStore(updates.subscribe, updates.waiting);
  return { waiting, activate: updates.activate };
}
