import type { StreamId } from '../../../entries/ids.ts';
import type { Clearance } from '../../../entries/placeInGroup.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { Notice } from '../../kit/Notice.tsx';
import { PointList } from '../../kit/PointList.tsx';
import { useSession } from '../../shell/session.tsx';
import { useKeyStaffOf } from '../keyStaff.ts';
import { useGroupPageWords } from '../words.ts';

interface Given {
  readonly view: GroupView;
  /** Whom key staff said to ring, when they cleared this citizen for a session last. */
  readonly ringOf: (of: StreamId) => Clearance['ring'] | undefined;
}

/**
 * What was found after the group was composed: which two, and the key staff of both to ring. Why stands nowhere here, and
 * nobody is turned away.
 */
export function FoundLater({ view, ringOf }: Given) {
  const { held: words } = useGroupPageWords();
  const { team } = useSession();
  const keyStaffOf = useKeyStaffOf(view.held.flatMap((one) => [one.case, ...one.with]));
  if (view.held.length === 0) return null;
  const aliasOf = (of: StreamId) => view.people.find((one) => one.case === of)?.alias ?? '–';
  const line = (what: string, cases: readonly StreamId[]): string => {
    const names = [...new Set(cases.flatMap((of) => [...keyStaffOf(of)]))];
    // Numbers, so that nobody has to look for them.
    const numbers = cases.flatMap((of) => {
      const ring = ringOf(of);
      return ring === undefined ? [] : [`${ring.name} ${ring.number}`];
    });
    return [
      `${what}.`,
      names.length === 0 ? words.nobody : words.ring(names.join(', ')),
      ...(numbers.length === 0 ? [] : [words.numbers([...new Set(numbers)].join(', '))]),
    ].join(' ');
  };
  const lines = view.held.flatMap((one) => [
    // Each two once, from the side that comes first.
    ...one.with
      .filter((other) => one.case < other)
      .map((other) => line(words.pair(aliasOf(one.case), aliasOf(other)), [one.case, other])),
    ...one.leaders.map((leader) =>
      line(words.leader(aliasOf(one.case), team.staff.get(leader)?.name ?? '–'), [one.case]),
    ),
  ]);
  return (
    <Notice tone="warning" title={words.title} urgent>
      <p>{words.lead}</p>
      <PointList points={lines} />
    </Notice>
  );
}
