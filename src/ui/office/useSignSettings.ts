import { basedOnNothing, type UnsignedOf } from '../../entries/entry.ts';
import type { DraftId } from '../../entries/ids.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { emptyFacts } from '../../rules/emptyFacts.ts';
import { useMoment } from '../shell/session.tsx';
import { useTeamSignature, type TeamSignature } from '../shell/useTeamSignature.ts';
import { useLanguage } from '../useText.tsx';
import type { Change } from './changes.ts';
import type { Setting } from './officePage.ts';

export interface SignSettings extends Omit<TeamSignature, 'sign'> {
  /** Resolves with whether it was signed; nothing typed is touched when it was not. */
  readonly sign: (work: {
    readonly title: string;
    readonly settings: readonly Setting[];
    readonly changes: readonly Change[];
    readonly draft: DraftId | null;
  }) => Promise<boolean>;
}

/** Signs changed settings as entries of the team, through the same door whoever asks. */
export function useSignSettings(): SignSettings {
  const { sign, ...state } = useTeamSignature();
  const moment = useMoment();
  const language = useLanguage();
  return {
    ...state,
    sign: ({ title, settings, changes, draft }) => {
      const told = changes.map(({ term, before, after }) => `${term}: ${before || '–'} → ${after || '–'}`);
      const unsigned = settings.map(({ key, value, checkedOn }): UnsignedOf<'setting'> => ({
        kind: 'setting',
        body: { key, value, ...(checkedOn === null ? {} : { checkedOn }) },
        role: 'lead',
        basedOn: basedOnNothing,
        rendered: { text: [title, ...told].join('\n'), language },
      }));
      const reasons = unsigned.flatMap(({ body }) => doorOf('setting')(emptyFacts, body, moment()));
      return sign({ unsigned, reasons, draft });
    },
  };
}
