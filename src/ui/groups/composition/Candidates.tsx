import { useMemo } from 'react';
import type { PersonId, StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import type { Waiter } from '../../../flow/groups/waitingList.ts';
import { isInPlace } from '../../../rules/groups/participantFacts.ts';
import { leaderAnswer, pairAnswer } from '../../../rules/groups/conflicts.ts';
import { Button } from '../../kit/Button.tsx';
import { Stack } from '../../kit/layout.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { useSession } from '../../shell/session.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import { useAfterFirstFrame } from '../../step/afterFrame.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { SearchField, ShowMore, useLooking } from '../LongList.tsx';
import { waitingOf } from '../readOnce.ts';
import { needLines } from '../saidNeeds.ts';
import type { KeptForm } from '../useKeptForm.ts';
import { useCompositionWords, useGroupsWords } from '../words.ts';
import { chosenIn, inPath } from './compositionValues.ts';

/** Drawn at a time; whoever is looked for among two thousand is searched. */
const shownAtATime = 20;
/** In sight: drawn in the first frame, the others in the next. */
const drawnFirst = 6;

/** Who waits and is not paused or withdrawn, each with what stands between them and those who are chosen. */
export function Candidates(props: {
  readonly group: StreamId;
  readonly form: KeptForm;
  readonly read: GroupsRead;
  readonly leaders: readonly PersonId[];
  readonly aliasOf: (of: StreamId) => string;
}) {
  const { group, form, read, leaders, aliasOf } = props;
  const words = useCompositionWords();
  const groups = useGroupsWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { team } = useSession();
  const { today } = clock.now();
  const looking = useLooking(shownAtATime);
  const { search } = looking;
  const painted = useAfterFirstFrame(false);
  const list = waitingOf(read.participants, today);
  const found = useMemo(() => list.find({ search, shown: 'waiting', need: null }), [list, search]);
  const chosen = chosenIn(form.values);
  // Who said no or stopped comes back where their place is written: on the group's own page, or asked again from the list.
  const open = found.filter(
    ({ stream, summary }) =>
      !chosen.includes(stream) &&
      !summary.places.some((place) => place.group === group && !isInPlace(place.to)),
  );
  const standing = (of: StreamId): string => {
    const withAll = [
      ...chosen.map((other) => ({ name: aliasOf(other), answer: pairAnswer(of, other, read.participants) })),
      ...leaders.map((leader) => ({
        name: words.leader(team.staff.get(leader)?.name ?? '–'),
        answer: leaderAnswer(of, leader, read.participants),
      })),
    ];
    const names = (which: 'mustNotMeet' | 'notChecked') =>
      withAll.flatMap(({ name, answer }) => (answer === which ? [name] : [])).join(', ');
    const [conflicts, unchecked] = [names('mustNotMeet'), names('notChecked')];
    return [
      ...(conflicts === '' ? [] : [words.conflictWith(conflicts)]),
      ...(unchecked === '' ? [] : [words.uncheckedWith(unchecked)]),
      ...(conflicts === '' && unchecked === '' && withAll.length > 0 ? [words.withNobody] : []),
    ].join(' · ');
  };
  const rowOf = ({ stream, summary }: Waiter) => {
    const alias = aliasOf(stream);
    return {
      key: stream,
      title: alias,
      detail: [
        groups.waiting.since(shownDate(summary.since, language)),
        ...needLines(summary, groups.waiting.needs),
        ...[standing(stream)].filter((text) => text !== ''),
      ].join(' · '),
      action: (
        <Button label={`${words.choose}: ${alias}`} onPress={() => form.change(inPath, [...chosen, stream])}>
          {words.choose}
        </Button>
      ),
    };
  };
  return (
    <section aria-label={words.candidates}>
      <Stack>
        <h2>{words.candidates}</h2>
        <SearchField label={words.search} looking={looking} />
        {open.length === 0 ? (
          <p role="status">{search.trim() === '' ? words.candidatesNone : groups.waiting.noHits}</p>
        ) : (
          <RowList
            label={words.candidates}
            detailsUnder
            rows={open.slice(0, painted ? looking.most : drawnFirst).map(rowOf)}
          />
        )}
        <ShowMore found={open.length} looking={looking} />
      </Stack>
    </section>
  );
}
