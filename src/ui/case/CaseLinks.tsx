import type { StreamId } from '../../entries/ids.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import type { CaseText } from '../../text/rooms/case.da.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import type { Place, Places } from '../shell/usePlaces.ts';
import { useSession } from '../shell/session.tsx';
import { useCaseWords } from './words.ts';

/** The rooms of a case, beside its tasks. To add one: a line here, its name in `rooms` of the case's words. */
const roomsOf = (
  stream: StreamId,
  facts: CaseFacts,
  inConversation: boolean,
  /** There are colleagues whose machines it can go to. */
  sendable: boolean,
  keyStaff: boolean,
): readonly { readonly name: keyof CaseText['rooms']; readonly place: Place }[] => [
  ...(facts.plan === null ? [] : [{ name: 'plan', place: { room: 'plan', stream } } as const]),
  ...(facts.risk === null || inConversation
    ? []
    : [{ name: 'riskHistory', place: { room: 'riskHistory', stream } } as const]),
  ...(inConversation ? [] : [{ name: 'measures', place: { room: 'measures', stream } } as const]),
  { name: 'safetyTalk', place: { room: 'safetyTalk', stream } },
  { name: 'compass', place: { room: 'compass', stream } },
  { name: 'coordination', place: { room: 'coordination', stream } },
  { name: 'directory', place: { room: 'directory', stream } },
  { name: 'evidence', place: { room: 'evidence', stream } },
  ...(inConversation
    ? []
    : ([
        { name: 'notes', place: { room: 'notes', stream, entry: null } },
        { name: 'access', place: { room: 'access', stream } },
      ] as const)),
  ...(keyStaff && !inConversation && facts.decision?.pathway === 'groupCourse'
    ? ([
        { name: 'conflictCheck', place: { room: 'conflictCheck', stream } },
        { name: 'clearance', place: { room: 'caseGroup', stream, page: 'clearance' } },
        { name: 'emergencySheet', place: { room: 'caseGroup', stream, page: 'sheet' } },
      ] as const)
    : []),
  ...(sendable && !inConversation
    ? [{ name: 'exchange', place: { room: 'exchange', page: 'send', stream } } as const]
    : []),
];

/** Ways to what is kept about the case in rooms of its own. Open to everybody who may see the case. */
export function CaseLinks(props: {
  readonly stream: StreamId;
  readonly facts: CaseFacts;
  readonly places: Places;
}) {
  const { rooms } = useCaseWords();
  // How grave it was judged is not for eyes that look on.
  const { inConversation, team, writer, training, me } = useSession();
  const keyStaff = me.signer.roles.includes('keyStaff');
  const sendable = writer && training !== true && team.staff.size > 1;
  return (
    <Cluster>
      {roomsOf(props.stream, props.facts, inConversation, sendable, keyStaff).map(({ name, place }) => (
        <Button key={name} onPress={() => props.places.go(place)}>
          {rooms[name]}
        </Button>
      ))}
    </Cluster>
  );
}
