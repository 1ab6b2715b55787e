import { basedOnNothing, type UnsignedOf } from '../../../entries/entry.ts';
import type { DraftId, StreamId } from '../../../entries/ids.ts';
import type { BodyOf } from '../../../entries/kinds.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { replay } from '../../../flow/replay.ts';
import { summarise } from '../../../flow/summarise.ts';
import { doorOf } from '../../../rules/doors/doors.ts';
import { useMoment, useSession } from '../../shell/session.tsx';
import { useStreamSignature, type StreamSignature } from '../../shell/useStreamSignature.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import type { Participants } from '../composition/compositionValues.ts';

export interface Placement {
  readonly signing: StreamSignature;
  /** Signs it in the citizen's own case, through its door; `text` is the note. Resolves with whether it was signed. */
  readonly place: (
    of: StreamId,
    body: Omit<BodyOf<'placement'>, 'group'>,
    text: string,
    draft?: DraftId | null,
  ) => Promise<boolean>;
}

/** Where a citizen stands in a group: the door looks at their case and at whoever is in the group. */
export function usePlacement(view: GroupView | null, participants: Participants): Placement {
  const { cases, clock } = usePorts();
  const { me } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const signing = useStreamSignature();
  return {
    signing,
    place: async (of, more, text, draft = null) => {
      const group = view?.facts.group ?? null;
      if (view === null || group === null) return false;
      const stream = { type: 'case', id: of } as const;
      const read = await cases.read(stream).catch(() => null);
      if (read === null) return false;
      const body = { group, ...more };
      const unsigned: UnsignedOf<'placement'> = {
        kind: 'placement',
        body,
        role: me.role,
        basedOn: basedOnNothing,
        rendered: { text, language },
      };
      const { facts } = replay(read.entries, { today: clock.now().today });
      const placing = { facts: view.facts, participants };
      const reasons = doorOf('placement')(facts, body, { ...moment(), placing });
      return (await signing.sign({ stream, unsigned: [unsigned], summarise, reasons, draft })) !== null;
    },
  };
}
