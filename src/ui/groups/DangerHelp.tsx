import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { keyStaffHere } from './keyStaff.ts';
import { useGroupsWords } from './words.ts';

/** All a list of waiting citizens says of danger: contact key staff. */
export function DangerHelp() {
  const { danger } = useGroupsWords();
  const { team } = useSession();
  const names = keyStaffHere(team);
  return (
    <Panel title={danger.title}>
      <p>{danger.text}</p>
      <p>{names.length === 0 ? danger.none : danger.names(names.join(', '))}</p>
    </Panel>
  );
}
