import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { FoundLater } from '../groups/group/FoundLater.tsx';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { Calendar } from './Calendar.tsx';
import { ClearedList } from './ClearedList.tsx';
import { NotSent } from './NotSent.tsx';
import { OpenMatters } from './OpenMatters.tsx';
import { People } from './People.tsx';
import { Written } from './Written.tsx';
import { useGroup, type OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

interface RoomProps {
  readonly stream: StreamId;
  readonly places: Places;
  /** What was just signed in it. */
  readonly said: SentOutcome;
}

/** One group: what is open in it, its sessions, and whoever is in it. No word of a case stands here. */
export function GroupRoom(props: RoomProps) {
  const { open, again } = useGroup(props.stream);
  return open === null ? null : <GroupPage {...props} open={open} onChanged={again} />;
}

function GroupPage(props: RoomProps & { readonly open: OpenGroup; readonly onChanged: () => void }) {
  const { open, places, stream } = props;
  const { page: words } = useGroupWords();
  const [said, setSaid] = useState<SentOutcome>(props.said);
  const { facts, value, next } = open.view;
  const { plan } = facts;
  const signed = (outcome: SentOutcome) => {
    setSaid(outcome);
    props.onChanged();
  };
  const toSheet = (of: StreamId) => places.go({ room: 'group', stream, page: { sheet: of } });
  const toStep = (step: 'groupPreparing' | 'fromGroup', of: StreamId) =>
    places.go({
      room: 'step',
      step,
      stream: of,
      givens: { group: stream, ...(step === 'fromGroup' ? { what: 'note' } : {}) },
      draft: null,
      from: 'group',
    });
  return (
    <Page
      title={plan?.name ?? words.noName}
      pageKey={`group ${stream}`}
      back={{ label: words.back, onPress: () => places.go({ room: 'groups' }) }}
      besideTitle={<StatusChip shape="circle">{words.states[value.life] ?? value.life}</StatusChip>}
      lead={plan === null ? words.noPlan : words.lead(plan.place, plan.startsAt, plan.endsAt)}
    >
      <Stack gap="large">
        {said !== null && (
          <Notice tone={said === 'signed' ? 'done' : 'warning'} urgent>
            {said === 'signed' ? words.saved : words.savedNotSent}
          </Notice>
        )}
        {open.damaged && <Notice tone="warning">{words.damaged}</Notice>}
        <FoundLater
          view={open.view}
          ringOf={(of) => open.everybody.find((one) => one.case === of)?.told?.clearances.at(-1)?.ring}
        />
        <OpenMatters open={open} onSheet={toSheet} onSigned={signed} />
        <NotSent open={open} onSent={props.onChanged} />
        {next !== null && <ClearedList open={open} onDay={next.onDay} />}
        <Calendar
          open={open}
          onSession={(session) => places.go({ room: 'group', stream, page: { session } })}
          onSigned={signed}
        />
        <People
          open={open}
          onSheet={toSheet}
          onPrepare={(of) => toStep('groupPreparing', of)}
          onToCase={(of) => toStep('fromGroup', of)}
          onThreads={(of) => places.go({ room: 'group', stream, page: { threads: of } })}
          onSigned={signed}
        />
        <Written open={open} onSigned={signed} />
        <section aria-label={words.links.title}>
          <h2>{words.links.title}</h2>
          <Cluster>
            <Button onPress={() => places.go({ room: 'group', stream, page: { threads: null } })}>
              {words.links.threads}
            </Button>
            <Button onPress={() => places.go({ room: 'groups', group: stream })}>{words.links.plan}</Button>
            <Button onPress={() => places.go({ room: 'group', stream, page: 'print' })}>
              {words.links.print}
            </Button>
          </Cluster>
        </section>
      </Stack>
    </Page>
  );
}
