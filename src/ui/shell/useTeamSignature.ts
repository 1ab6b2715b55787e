import type { Unsigned } from '../../entries/entry.ts';
import type { DraftId } from '../../entries/ids.ts';
import type { Reason } from '../../model/reasons.ts';
import { useSession } from './session.tsx';
import { useStreamSignature, type StreamSignature } from './useStreamSignature.ts';

export interface TeamSignature extends Omit<StreamSignature, 'sign'> {
  /** Resolves with whether it was signed, all of it or nothing; nothing typed is touched when it was not. */
  readonly sign: (work: {
    readonly unsigned: readonly Unsigned[];
    /** What the doors say; anything said is shown, and nothing is signed. */
    readonly reasons: readonly Reason[];
    readonly draft: DraftId | null;
  }) => Promise<boolean>;
}

/** Signs entries of the team, once however often it is asked, and says what hindered it. */
export function useTeamSignature(): TeamSignature {
  const { teamStream, refreshTeam } = useSession();
  const { sign, ...rest } = useStreamSignature();
  return {
    ...rest,
    sign: async (work) => {
      const signed = await sign({ ...work, stream: teamStream, summarise: () => ({}) });
      if (signed === null) return false;
      // It is signed, whatever comes of reading the team anew: that is read again at the next occasion.
      await refreshTeam().catch(() => undefined);
      return true;
    },
  };
}
