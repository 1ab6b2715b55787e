import { useEffect, useState } from 'react';
import type { StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { CaseStrip } from '../../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../../case/useCase.ts';
import { Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Page } from '../../kit/Page.tsx';
import { useSession } from '../../shell/session.tsx';
import type { Places } from '../../shell/usePlaces.ts';
import { usePorts } from '../../usePorts.tsx';
import { useGroups } from '../useGroups.ts';
import { useKeptForm, type KeptForm } from '../useKeptForm.ts';
import { LeaderAnswers } from './LeaderAnswers.tsx';
import { OtherCitizens } from './OtherCitizens.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { SignChecks } from './SignChecks.tsx';
import { useConflictWords } from './words.ts';

interface Given {
  readonly stream: StreamId;
  readonly places: Places;
}
const nothing = {};

/** Key staff say whom a citizen must not meet in a group. It stands in a case, and group leaders see the answer alone. */
export function ConflictCheckRoom(props: Given) {
  const { open, again } = useCase(props.stream);
  const groups = useGroups();
  const openable = useOpenable(groups.read);
  const form = useKeptForm(`group.check.${props.stream}`, nothing);
  if (open === null || groups.read === null || form === null) return null;
  return (
    <Checking
      {...props}
      open={open}
      read={groups.read}
      openable={openable}
      form={form}
      onSigned={() => {
        again();
        groups.again();
      }}
    />
  );
}

/** Cases whose case file this person's keys open: told by what is kept of them, so that none is opened to find out. */
function useOpenable(read: GroupsRead | null): ReadonlySet<StreamId> {
  const { cases } = usePorts();
  const [found, setFound] = useState<ReadonlySet<StreamId>>(new Set());
  useEffect(() => {
    let gone = false;
    cases.summaries().then(
      (all) => {
        if (gone) return;
        setFound(
          new Set(all.flatMap(({ stream, summary }) => (summary.caseFile === undefined ? [] : [stream]))),
        );
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [cases, read]);
  return found;
}

function Checking(
  props: Given & {
    readonly open: OpenCase;
    readonly read: GroupsRead;
    readonly openable: ReadonlySet<StreamId>;
    readonly form: KeptForm;
    readonly onSigned: () => void;
  },
) {
  const { stream, places, open, read, form } = props;
  const { own: words } = useConflictWords();
  const { me, writer, inConversation } = useSession();
  const { view, contents } = open;
  const here = read.participants.get(stream);
  const mayAnswer = writer && me.signer.roles.includes('keyStaff');
  const alias = view.facts.alias ?? here?.alias ?? '–';
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={words.title}
        above={alias}
        lead={<p>{words.lead}</p>}
        guidance={words.guidance}
        guidanceTitle={words.guidanceTitle}
        back={{ onPress: () => void form.flush().then(() => places.go({ room: 'case', stream })) }}
        saveState={form.state}
        rows
      >
        <Stack gap="large">
          {!mayAnswer && <Notice tone="info">{words.onlyKeyStaff}</Notice>}
          {here === undefined && <Notice tone="info">{words.notOnList}</Notice>}
          {form.found && <Notice tone="info">{words.kept}</Notice>}
          <PeopleHere facts={view.facts} entries={contents.entries} />
          <OtherCitizens
            stream={stream}
            alias={alias}
            facts={view.facts}
            entries={contents.entries}
            read={read}
            openable={props.openable}
            form={form}
            mayAnswer={mayAnswer}
          />
          <LeaderAnswers stream={stream} read={read} form={form} mayAnswer={mayAnswer} />
          {mayAnswer && (
            <SignChecks
              stream={stream}
              alias={alias}
              facts={view.facts}
              read={read}
              form={form}
              onSigned={props.onSigned}
            />
          )}
        </Stack>
      </Page>
    </>
  );
}
