import type { StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { Button } from '../../kit/Button.tsx';
import { Cluster, Stack } from '../../kit/layout.tsx';
import { Page } from '../../kit/Page.tsx';
import { useSession } from '../../shell/session.tsx';
import type { Places } from '../../shell/usePlaces.ts';
import { DangerHelp } from '../DangerHelp.tsx';
import { GroupState } from '../GroupState.tsx';
import { useGroup } from '../useGroup.ts';
import { useGroupPageWords, useGroupPlanWords, useGroupsWords } from '../words.ts';
import { FoundLater } from './FoundLater.tsx';
import { Invitations } from './Invitations.tsx';
import { MoveGroup } from './MoveGroup.tsx';
import { People } from './People.tsx';
import { PlanShown } from './PlanShown.tsx';

/** One group: what key staff must be rung about, who is in it, how it goes, and its plan. */
export function GroupPage(props: {
  readonly group: StreamId;
  readonly read: GroupsRead;
  readonly places: Places;
  readonly onChanged: () => void;
}) {
  const { group, read, places, onChanged } = props;
  const words = useGroupPageWords();
  const { title } = useGroupsWords();
  const { forms } = useGroupPlanWords();
  const { writer } = useSession();
  const view = useGroup(group, read.participants);
  const back = { onPress: () => places.go({ room: 'groups' }) };
  if (view === null) return null;
  const { plan, composition } = view.facts;
  if (plan === null)
    return (
      <Page title={title} back={back}>
        <p>{words.gone}</p>
      </Page>
    );
  const summary = read.groups.find(({ stream }) => stream === group)?.summary;
  return (
    <Page
      title={plan.name}
      back={back}
      above={forms[plan.form]}
      besideTitle={summary === undefined ? null : <GroupState summary={summary} />}
    >
      <Stack gap="large">
        <FoundLater view={view} ringOf={(of) => read.participants.get(of)?.clearances.at(-1)?.ring} />
        {writer && <Invitations view={view} participants={read.participants} onWritten={onChanged} />}
        <Cluster>
          <Button onPress={() => places.go({ room: 'group', stream: group })}>{words.sessions}</Button>
        </Cluster>
        {writer && (
          <Cluster>
            <Button
              kind={composition === null ? 'primary' : 'secondary'}
              onPress={() => places.go({ room: 'groups', page: 'composition', group })}
            >
              {composition === null ? words.compose : words.composeMore}
            </Button>
            <Button onPress={() => places.go({ room: 'groups', page: 'plan', group })}>
              {words.changePlan}
            </Button>
          </Cluster>
        )}
        <People
          view={view}
          participants={read.participants}
          onPerson={(person) => places.go({ room: 'groups', page: 'waiting', person })}
          onChanged={onChanged}
        />
        {writer && <MoveGroup view={view} participants={read.participants} onSigned={onChanged} />}
        <PlanShown view={view} />
        <DangerHelp />
      </Stack>
    </Page>
  );
}
