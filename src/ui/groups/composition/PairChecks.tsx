import { useMemo } from 'react';
import type { PersonId, StreamId } from '../../../entries/ids.ts';
import { compositionCheck, type Pair } from '../../../rules/groups/conflicts.ts';
import { Stack } from '../../kit/layout.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { StatusChip } from '../../kit/StatusChip.tsx';
import { useSession } from '../../shell/session.tsx';
import { useKeyStaffOf } from '../keyStaff.ts';
import { useCompositionWords } from '../words.ts';
import type { Participants } from './compositionValues.ts';

const keyOf = (pair: Pair): string =>
  pair.kind === 'pair' ? `${pair.one} ${pair.other}` : `${pair.case} ${pair.leader}`;
const casesOf = (pair: Pair): readonly StreamId[] =>
  pair.kind === 'pair' ? [pair.one, pair.other] : [pair.case];

/** How each two stand, and each with the leaders: which two and what to do about it, never why. */
export function PairChecks(props: {
  readonly chosen: readonly StreamId[];
  readonly leaders: readonly PersonId[];
  readonly participants: Participants;
  readonly aliasOf: (of: StreamId) => string;
}) {
  const { chosen, leaders, participants, aliasOf } = props;
  const words = useCompositionWords();
  const { team } = useSession();
  const key = chosen.join(' ');
  const check = useMemo(
    () => compositionCheck(key === '' ? [] : (key.split(' ') as StreamId[]), leaders, participants),
    [key, leaders, participants],
  );
  const open = [...check.conflicts, ...check.notChecked];
  const keyStaffOf = useKeyStaffOf(open.flatMap(casesOf));
  const askedOf = (pair: Pair): string => {
    const names = [...new Set(casesOf(pair).flatMap((of) => [...keyStaffOf(of)]))];
    return names.length === 0 ? words.nobody : names.join(', ');
  };
  const titleOf = (pair: Pair): string =>
    pair.kind === 'pair'
      ? words.pair(aliasOf(pair.one), aliasOf(pair.other))
      : words.pair(aliasOf(pair.case), words.leader(team.staff.get(pair.leader)?.name ?? '–'));
  const rowOf = (pair: Pair, conflict: boolean) => ({
    key: keyOf(pair),
    status: (
      <StatusChip shape={conflict ? 'triangle' : 'diamond'} look="strong">
        {conflict ? words.state.mustNotMeet : words.state.notChecked}
      </StatusChip>
    ),
    title: titleOf(pair),
    detail: conflict
      ? pair.kind === 'pair'
        ? words.conflictDo(askedOf(pair))
        : words.leaderConflictDo(askedOf(pair))
      : words.uncheckedDo(askedOf(pair)),
  });
  return (
    <section aria-label={words.checks}>
      <Stack>
        <h2>{words.checks}</h2>
        {chosen.length === 0 && <p>{words.checksNone}</p>}
        {open.length > 0 && (
          <RowList
            label={words.checks}
            detailsUnder
            rows={[
              ...check.conflicts.map((pair) => rowOf(pair, true)),
              ...check.notChecked.map((pair) => rowOf(pair, false)),
            ]}
          />
        )}
        {chosen.length > 0 && open.length === 0 && (
          <p>
            <StatusChip shape="check">{words.state.noConflictFound}</StatusChip> {words.allClear}
          </p>
        )}
        {chosen.length > 0 && check.withoutPersons > 0 && (
          <p>{words.withoutPersons(check.withoutPersons, chosen.length)}</p>
        )}
      </Stack>
    </section>
  );
}
