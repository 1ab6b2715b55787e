import { createContext, use } from 'react';
import type { StreamContents } from '../../flow/ports.ts';

/** Told by a room that the case it was opened for is not on this machine; null where nobody listens. */
export const AbsentCase = createContext<(() => void) | null>(null);
export const useAbsentCase = (): (() => void) | null => use(AbsentCase);

/** Nothing of the case is here, not even something that cannot be read: it has left as a file, or was erased. */
export const isAbsent = ({ entries, damaged, closedTo }: StreamContents): boolean =>
  entries.length + damaged.length + closedTo.length === 0;
