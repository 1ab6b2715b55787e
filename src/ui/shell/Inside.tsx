import { useEffect, useMemo, useState } from 'react';
import type { SignedInPerson } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import { useHomeWords } from '../home/words.ts';
import type { Opened } from '../unlock/LockScreen.tsx';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { languageOf } from './languageSetting.ts';
import { Rooms, type RoomsProps } from './Rooms.tsx';
import { SessionProvider, type Session } from './session.tsx';
import { useReasonTexts } from './useReasonWords.ts';
import { useTeam } from './useTeam.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

const BrokenOffBefore = fetchedPart(() =>
  import('./BrokenOffBefore.tsx').then((module) => module.BrokenOffBefore),
);
const DamagedTeamPage = fetchedPart(() =>
  import('./DamagedTeamPage.tsx').then((module) => module.DamagedTeamPage),
);
const NotedAtDoor = fetchedPart(() => import('./NotedAtDoor.tsx').then((part) => part.NotedAtDoor));
const AddYourself = fetchedPart(() => import('../unlock/AddYourself.tsx').then((room) => room.AddYourself));

/** Fetches what the first page behind the lock screen says, while the key is being derived. */
export const fetchFirstWords = (language: Language): Promise<unknown> =>
  Promise.all([useHomeWords.fetch(language), useReasonTexts.fetch(language)]);

/** Everything behind the lock screen: who works here is read first, then the rooms open. */
export function Inside(
  props: RoomsProps & {
    readonly person: SignedInPerson;
    readonly writer: boolean;
    readonly training: boolean;
    readonly inConversation: boolean;
    /** How it was opened: what is worth a line of the log. */
    readonly opened: Opened;
    readonly onAfresh: () => void;
    /** Whether others work here too. */
    readonly onColleagues: (others: boolean) => void;
  },
) {
  const { read, again } = useTeam();
  const [looks] = useState(() => new Map<string, number>());
  const [tellAgain, setTellAgain] = useState(false);
  const { person, writer, training, inConversation, onLanguage } = props;
  const chosen = read === null ? null : languageOf(read.team, person.person);
  useEffect(() => {
    if (chosen !== null) onLanguage(chosen satisfies Language);
  }, [chosen, onLanguage]);
  const { onColleagues } = props;
  const others =
    read !== null && [...read.team.staff.values()].filter(({ left }) => left !== true).length > 1;
  useEffect(() => onColleagues(others), [onColleagues, others]);
  const me = read?.team.staff.get(person.person);
  const session = useMemo<Session | null>(
    () =>
      read === null || me === undefined
        ? null
        : {
            person,
            writer,
            training,
            me,
            team: read.team,
            teamStream: read.stream,
            damaged: read.damage !== 'none',
            refreshTeam: again,
            inConversation,
            looks,
          },
    [read, me, person, writer, training, again, inConversation, looks],
  );
  if (read === null) return null;
  if (session === null && read.damage !== 'none' && !tellAgain)
    return (
      <DamagedTeamPage onTellAgain={read.damage === 'records' && writer ? () => setTellAgain(true) : null} />
    );
  if (session === null)
    return (
      <AddYourself
        person={person}
        notice={read.untouched ? <BrokenOffBefore onAfresh={props.onAfresh} /> : undefined}
        onAdded={() => void again()}
      />
    );
  return (
    <SessionProvider session={session}>
      {(props.opened.done !== undefined || props.opened.restored === true) && (
        <UntilHere>
          <NotedAtDoor opened={props.opened} />
        </UntilHere>
      )}
      <Rooms {...props} />
    </SessionProvider>
  );
}
