import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { readGroup } from '../../flow/groups/readGroup.ts';
import { readParticipant } from '../../flow/groups/readParticipant.ts';
import type { GroupView } from '../../flow/groups/groupView.ts';
import { daysToCome } from '../../rules/groups/sessionDays.ts';
import { isInPlace, type ParticipantFacts } from '../../rules/groups/participantFacts.ts';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { ClearanceForm } from './ClearanceForm.tsx';
import { ClearedBefore } from './ClearedBefore.tsx';
import { useGroupWords } from './words.ts';

interface RoomProps {
  readonly stream: StreamId;
  readonly places: Places;
}

/** Key staff clear a citizen, session by session. The strip of the case is not over it: nothing here may carry a risk. */
export function ClearanceRoom(props: RoomProps) {
  const { open, again } = useCase(props.stream);
  return open === null ? null : <ClearancePage {...props} open={open} onChanged={again} />;
}

const groupsOf = (facts: ParticipantFacts | null): readonly StreamId[] =>
  (facts?.places ?? []).filter(({ to }) => isInPlace(to)).map(({ group }) => group);

function ClearancePage(props: RoomProps & { readonly open: OpenCase; readonly onChanged: () => void }) {
  const { stream, places, open } = props;
  const words = useGroupWords().clearance;
  const { writer } = useSession();
  const facts = readParticipant(open.contents.entries);
  const groups = groupsOf(facts);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Page
      title={words.title}
      pageKey={`clearance ${stream}`}
      back={{ label: words.back, onPress: () => places.go({ room: 'case', stream }) }}
      lead={words.lead}
      guidance={words.guidance}
      guidanceTitle={words.guidanceTitle}
    >
      <Stack gap="large">
        {said !== null && (
          <Notice tone="done" urgent>
            {said}
          </Notice>
        )}
        {groups.length === 0 && <p>{words.notInGroup}</p>}
        {groups.map((group) => (
          <OneGroup
            key={group}
            group={group}
            facts={facts}
            open={open}
            writer={writer}
            onSigned={(day) => {
              setSaid(words.signed(day));
              props.onChanged();
            }}
          />
        ))}
        <ClearedBefore clearances={facts?.clearances ?? []} />
      </Stack>
    </Page>
  );
}

function OneGroup(props: {
  readonly group: StreamId;
  readonly facts: ParticipantFacts | null;
  readonly open: OpenCase;
  readonly writer: boolean;
  readonly onSigned: (day: string) => void;
}) {
  const { group, facts, open, writer } = props;
  const words = useGroupWords().clearance;
  const { clock } = usePorts();
  const view = useGroupView(group);
  if (view === null) return null;
  if (view === 'gone' || view.facts.plan === null) return <p>{words.groupGone}</p>;
  const { today } = clock.now();
  const days = daysToCome(view.facts).filter(({ onDay }) => onDay >= today);
  const last = facts?.clearances.findLast((one) => one.group === group) ?? null;
  return (
    <section aria-label={view.facts.plan.name}>
      <h2>{view.facts.plan.name}</h2>
      {days.length === 0 && <p>{words.noSessions}</p>}
      {days.length > 0 && writer && (
        <ClearanceForm group={group} days={days} last={last} open={open} onSigned={props.onSigned} />
      )}
    </section>
  );
}

/** The plan of one group, for its days. `gone`: it is not here, or this key does not open it. */
function useGroupView(group: StreamId): GroupView | 'gone' | null {
  const { cases, clock } = usePorts();
  const [view, setView] = useState<GroupView | 'gone' | null>(null);
  useEffect(() => {
    let gone = false;
    cases.read({ type: 'group', id: group }).then(
      ({ entries }) => {
        if (!gone) setView(entries.length === 0 ? 'gone' : readGroup(entries, { today: clock.now().today }));
      },
      () => {
        if (!gone) setView('gone');
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, clock, group]);
  return view;
}
