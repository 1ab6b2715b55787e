import type { StreamId } from '../../entries/ids.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { readParticipant } from '../../flow/groups/readParticipant.ts';
import { isInPlace } from '../../rules/groups/participantFacts.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useGroupWords } from './words.ts';

/** On the case page of a citizen with a place in a group: what key staff owe the leaders, and what is missing of it. */
export function InGroupPanel(props: {
  readonly stream: StreamId;
  readonly contents: StreamContents;
  readonly places: Places;
}) {
  const { stream, contents, places } = props;
  const { panel: words } = useGroupWords().clearance;
  const { me, writer } = useSession();
  const inGroup = readParticipant(contents.entries)?.places.some(({ to }) => isInPlace(to)) === true;
  if (!inGroup || !me.signer.roles.includes('keyStaff')) return null;
  const noSheet = (contents.apart ?? []).length === 0 && !contents.closedTo.includes('emergency');
  const begin = () => places.go({ room: 'step', step: 'emergencySheet', stream, givens: {}, draft: null });
  return (
    <Panel title={words.title}>
      <Stack gap="small">
        {noSheet && <p>{words.noSheet}</p>}
        <Cluster>
          <Button onPress={() => places.go({ room: 'caseGroup', stream, page: 'clearance' })}>
            {words.clear}
          </Button>
          {noSheet && writer && <Button onPress={begin}>{words.write}</Button>}
        </Cluster>
      </Stack>
    </Panel>
  );
}
