import { useEffect, useMemo } from 'react';
import type { SignedInPerson } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { usePorts } from '../usePorts.tsx';
import { AddYourself } from '../unlock/AddYourself.tsx';
import { useFirstStartWords } from '../unlock/words.ts';
import { languageOf } from './languageSetting.ts';
import { Rooms, type RoomsProps } from './Rooms.tsx';
import { SessionProvider, type Session } from './session.tsx';
import { useTeam } from './useTeam.ts';

/** Everything behind the lock screen: who works here is read first, then the rooms open. */
export function Inside(
  props: RoomsProps & {
    readonly person: SignedInPerson;
    readonly writer: boolean;
    readonly inConversation: boolean;
    readonly onAfresh: () => void;
  },
) {
  const { read, again } = useTeam();
  const { person, writer, inConversation, onLanguage } = props;
  const chosen = read === null ? null : languageOf(read.team, person.person);
  useEffect(() => {
    if (chosen !== null) onLanguage(chosen satisfies Language);
  }, [chosen, onLanguage]);
  const me = read?.team.staff.get(person.person);
  const session = useMemo<Session | null>(
    () =>
      read === null || me === undefined
        ? null
        : {
            person,
            writer,
            me,
            team: read.team,
            teamStream: read.stream,
            refreshTeam: again,
            inConversation,
          },
    [read, me, person, writer, again, inConversation],
  );
  if (read === null) return null;
  if (session === null)
    return (
      <AddYourself
        person={person}
        notice={<BrokenOffBefore onAfresh={props.onAfresh} />}
        onAdded={() => void again()}
      />
    );
  return (
    <SessionProvider session={session}>
      <Rooms {...props} />
    </SessionProvider>
  );
}

/** The vault was made last time and its person was not: the recovery key may never have been kept. */
function BrokenOffBefore(props: { readonly onAfresh: () => void }) {
  const { vault } = usePorts();
  const words = useFirstStartWords().resumed;
  return (
    <Notice tone="info">
      <Stack>
        <p>{words.text}</p>
        <Button onPress={() => void vault.wipe().then(props.onAfresh, props.onAfresh)}>{words.afresh}</Button>
      </Stack>
    </Notice>
  );
}
