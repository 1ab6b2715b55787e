import type { Place, Places } from '../shell/usePlaces.ts';
import { CompositionPage } from './composition/CompositionPage.tsx';
import { GroupPage } from './group/GroupPage.tsx';
import { GroupsHome } from './GroupsHome.tsx';
import { ChangePlanPage, NewPlanPage } from './plan/PlanPage.tsx';
import { useGroups } from './useGroups.ts';
import { WaitingPage } from './waiting/WaitingPage.tsx';
import { WaitingPersonPage } from './waiting/WaitingPersonPage.tsx';

/**
 * The group leader's room: what was written for group leaders, and nothing else. No page of it reads a case file, a
 * contact card or an intake, whoever is at work.
 */
export function GroupsRoom(props: {
  readonly place: Extract<Place, { readonly room: 'groups' }>;
  readonly places: Places;
}) {
  const { places } = props;
  const { page, group, person } = props.place;
  const { read, again } = useGroups();
  if (read === null) return null;
  const given = { read, places };
  if (page === 'waiting')
    return person === undefined ? (
      <WaitingPage {...given} />
    ) : (
      <WaitingPersonPage {...given} stream={person} onChanged={again} />
    );
  if (group === undefined) return page === 'plan' ? <NewPlanPage {...given} /> : <GroupsHome {...given} />;
  if (page === 'plan') return <ChangePlanPage {...given} group={group} />;
  if (page === 'composition') return <CompositionPage {...given} group={group} />;
  return <GroupPage {...given} group={group} onChanged={again} />;
}
