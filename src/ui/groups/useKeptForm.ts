import type { DraftValues } from '../../entries/draft.ts';
import { useSession } from '../shell/session.tsx';
import { useKeptDraft, type KeptDraft } from './useKeptDraft.ts';

export interface KeptForm extends Omit<KeptDraft, 'here' | 'keptAt'> {
  /** Unfinished work from before stands in it. */
  readonly found: boolean;
  readonly list: (path: string) => readonly string[];
}

/**
 * A form of the groups' home, kept among what belongs to no case. Null until it is known whether there is unfinished work.
 * `step`: which form it is; `initial`: what a new one begins with.
 */
export function useKeptForm(step: string, initial: DraftValues): KeptForm | null {
  const { teamStream } = useSession();
  const kept = useKeptDraft(
    {
      key: step,
      info: { step, stream: teamStream.id, givens: {} },
      isMine: (info) => info.step === step,
    },
    initial,
  );
  const { here, keptAt, ...form } = kept;
  if (!here) return null;
  return {
    ...form,
    found: keptAt !== null,
    list: (path) => {
      const value = kept.values[path];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
  };
}
