import { useState } from 'react';
import type { StreamId } from '../../../entries/ids.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { Button } from '../../kit/Button.tsx';
import { Cluster, Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { usePorts } from '../../usePorts.tsx';
import type { Participants } from '../composition/compositionValues.ts';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useGroupPageWords } from '../words.ts';
import { usePlacement } from './usePlacement.ts';

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
  const { clock } = usePorts();
  const { signing, place } = usePlacement(view, participants);
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState(false);
  const open = notInvitedYet(view, participants);
  const { group, plan } = view.facts;
  const write = async () => {
    if (group === null || plan === null) return;
    setWriting(true);
    let all = true;
    for (const of of open) {
      all = await place(of, { to: 'invited', onDay: clock.now().today }, words.note(plan.name));
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
