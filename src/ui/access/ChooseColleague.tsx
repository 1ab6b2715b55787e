import type { DraftValue } from '../../entries/draft.ts';
import { textAt } from '../../entries/draftPaths.ts';
import type { PersonId } from '../../entries/ids.ts';
import { isSameName, personNamed } from '../../rules/personsNamed.ts';
import { useAnnounce } from '../kit/Announcer.tsx';
import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';

import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { useEntriesOfCase } from '../step/notices/KnownOfCase.tsx';
import { useRunState } from '../step/useStepRun.tsx';
import { NeedsKeys } from './NeedsKeys.tsx';
import { useCaseKeys } from './useCaseKeys.ts';
import { useAccessWords } from './words.ts';

/** The names a step asks for, in the order of its questions. */
const namesAsked = { handover: ['receiver', 'standIn'], openCase: ['responsible', 'standIn'] } as const;
type Asked = 'receiver' | 'standIn' | 'responsible';

/**
 * Colleagues who open things here, by name, over the questions that ask for one. Choosing fills in the name, which stays
 * to be read and changed; under it stands what of the case whoever is named cannot open yet, with the way to share it.
 */
export function ChooseColleague(props: {
  readonly step: keyof typeof namesAsked;
  readonly onFill: (path: string, value: DraftValue) => void;
}) {
  const { step, onFill } = props;
  const { room } = useAccessWords();
  const words = room.choosing;
  const { team, person: me } = useSession();
  const announce = useAnnounce();
  const entries = useEntriesOfCase();
  const [entry] = entries;
  const stream = entry?.stream.id ?? null;
  const { keys, again } = useCaseKeys(stream, entries);
  const [first, second] = namesAsked[step];
  const firstName = useRunState(({ context }) => textAt(context.values, first));
  const secondName = useRunState(({ context }) => textAt(context.values, second));
  const offered = [...team.staff].filter(
    ([person, { name, left }]) =>
      left === undefined &&
      personNamed(name, team.staff) === person &&
      (step !== 'handover' || person !== me.person),
  );
  if (offered.length === 0 || team.staff.size < 2) return null;
  const isClosed = (person: PersonId) =>
    keys?.openers.some((one) => one.person === person && one.closed) === true ||
    keys?.asksToBeClosed(person) === true;
  const choose = (asked: Asked, name: string) => {
    onFill(asked, name);
    announce(words.chosen(name));
  };
  const named = [firstName, secondName].flatMap((name) => personNamed(name, team.staff) ?? []);
  const isSame = step === 'handover' && isSameName(firstName, secondName);
  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      <RowList
        label={words.title}
        detailsUnder
        rows={offered
          .filter(([person]) => !isClosed(person))
          .map(([person, { name }]) => ({
            key: person,
            title: name,
            action: (
              <Cluster>
                {[first, second].map((asked) => (
                  <Button key={asked} label={`${words[asked]}: ${name}`} onPress={() => choose(asked, name)}>
                    {words[asked]}
                  </Button>
                ))}
              </Cluster>
            ),
          }))}
      />
      {isSame && <SamePerson />}
      {stream !== null &&
        keys !== null &&
        [...new Set(named)].map((person) => (
          <NeedsKeys key={person} stream={stream} person={person} keys={keys} onShared={again} />
        ))}
    </Panel>
  );
}

/** Said where the name is chosen; the review says it too, and nothing is signed. */
function SamePerson() {
  const reasonWords = useReasonWords();
  return <Notice tone="warning">{reasonWords({ code: 'standInIsReceiver' })}</Notice>;
}
