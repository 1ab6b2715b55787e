import { basedOnNothing, type UnsignedOf } from '../../entries/entry.ts';
import type { DraftId } from '../../entries/ids.ts';
import { instrumentPackDoor, instrumentPackRemovalDoor } from '../../rules/doors/instrumentPacks.ts';
import { emptyFacts } from '../../rules/emptyFacts.ts';
import { useMoment } from '../shell/session.tsx';
import { useTeamSignature, type TeamSignature } from '../shell/useTeamSignature.ts';
import { useLanguage } from '../useText.tsx';

type InstrumentBody =
  | { readonly kind: 'instrumentPack'; readonly body: UnsignedOf<'instrumentPack'>['body'] }
  | { readonly kind: 'instrumentPackRemoval'; readonly body: UnsignedOf<'instrumentPackRemoval'>['body'] };

export interface TeamSigning extends Omit<TeamSignature, 'sign'> {
  /** Resolves with whether it was signed, as one entry or not at all. */
  readonly sign: (what: InstrumentBody, told: readonly string[], draft: DraftId | null) => Promise<boolean>;
}

/** Signs that an instrument was taken in or out, as a lead and through its door. */
export function useTeamSigning(): TeamSigning {
  const { sign, ...state } = useTeamSignature();
  const moment = useMoment();
  const language = useLanguage();
  return {
    ...state,
    sign: (what, told, draft) => {
      const reasons =
        what.kind === 'instrumentPack'
          ? instrumentPackDoor(emptyFacts, what.body, moment())
          : instrumentPackRemovalDoor(emptyFacts, what.body, moment());
      const rendered = { text: told.join('\n'), language };
      return sign({
        unsigned: [{ ...what, role: 'lead', basedOn: basedOnNothing, rendered }],
        reasons,
        draft,
      });
    },
  };
}
