import { useState } from 'react';
import { basedOnNothing, type UnsignedOf } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { replay } from '../../../flow/replay.ts';
import { summarise } from '../../../flow/summarise.ts';
import { doorOf } from '../../../rules/doors/doors.ts';
import { Button } from '../../kit/Button.tsx';
import { Cluster, Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useMoment, useSession } from '../../shell/session.tsx';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import type { Participants } from '../composition/compositionValues.ts';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import { useGroupPageWords } from '../words.ts';

/** Cases of the signed composition in which it does not stand yet that this citizen is invited. */
export function notInvitedYet({ facts }: GroupView, participants: Participants): readonly StreamId[] {
  const { composition, group } = facts;
  if (composition === null) return [];
  return composition.participants.flatMap(({ case: of }) => {
    const written = participants.get(of)?.places.some((place) => place.group === group) === true;
    return written ? [] : [of];
  });
}

/** What a composition sends to its cases: whatever is not written there yet is said, and written with one press. */
export function Invitations(props: {
  readonly view: GroupView;
  readonly participants: Participants;
  readonly onWritten: () => void;
}) {
  const { view, participants } = props;
  const { invite: words } = useGroupPageWords();
  const { cases, clock } = usePorts();
  const { me } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const signing = useStreamSignature();
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState(false);
  const open = notInvitedYet(view, participants);
  const { group, plan } = view.facts;
  const write = async () => {
    if (group === null || plan === null) return;
    setWriting(true);
    let all = true;
    for (const of of open) {
      const stream = { type: 'case', id: of } as const;
      const { today } = clock.now();
      const placing = { ...moment(), placing: { facts: view.facts, participants } };
      const body = { group, to: 'invited', onDay: today } as const;
      const unsigned: UnsignedOf<'placement'> = {
        kind: 'placement',
        body,
        role: me.role,
        basedOn: basedOnNothing,
        rendered: { text: words.note(plan.name), language },
      };
      const read = await cases.read(stream).catch(() => null);
      const reasons =
        read === null ? [] : doorOf('placement')(replay(read.entries, { today }).facts, body, placing);
      all =
        read !== null && (await signing.sign({ stream, unsigned: [unsigned], summarise, reasons })) !== null;
      if (!all) break;
    }
    setWriting(false);
    setDone(all);
    props.onWritten();
  };
  if (open.length === 0)
    return done ? (
      <Notice tone="done" urgent>
        {words.done}
      </Notice>
    ) : null;
  const aliasOf = (of: StreamId) => view.people.find((one) => one.case === of)?.alias ?? '–';
  return (
    <Stack>
      <SigningTrouble signing={signing} />
      <Notice tone="info" title={words.title}>
        <p>{words.lead(open.map(aliasOf).join(', '))}</p>
        <Cluster>
          <Button kind="primary" disabled={writing} onPress={() => void write()}>
            {writing ? words.writing : words.write(open.length)}
          </Button>
        </Cluster>
      </Notice>
    </Stack>
  );
}
