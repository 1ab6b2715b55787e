import { useState } from 'react';
import type { LocalDate, StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { saidNoTo } from '../../../flow/groups/saidNo.ts';
import { Button } from '../../kit/Button.tsx';
import { Cluster, Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { usePlacement } from '../group/usePlacement.ts';
import { SigningTrouble } from '../SigningTrouble.tsx';
import { useGroup } from '../useGroup.ts';
import { useGroupPageWords, useGroupsWords } from '../words.ts';

/** Groups this citizen said no to, each with the way to ask again; nothing where there is none. */
export function InviteAgain(props: {
  readonly stream: StreamId;
  readonly read: GroupsRead;
  readonly onSigned: () => void;
}) {
  const { stream, read } = props;
  const words = useGroupsWords().waiting.again;
  const [done, setDone] = useState<string | null>(null);
  const summary = read.participants.get(stream);
  const groups = summary === undefined ? [] : saidNoTo(summary, read.groups);
  return (
    <>
      {done !== null && (
        <Notice tone="done" urgent>
          {words.done(done)}
        </Notice>
      )}
      {groups.length > 0 && (
        <section aria-label={words.title}>
          <Stack>
            <h2>{words.title}</h2>
            {groups.map((line) => (
              <OneGroup
                key={line.stream}
                {...{ stream, read }}
                group={line.stream}
                name={line.summary.name}
                onDay={summary?.places.find(({ group }) => group === line.stream)?.onDay ?? null}
                onSigned={() => {
                  setDone(line.summary.name);
                  props.onSigned();
                }}
              />
            ))}
          </Stack>
        </section>
      )}
    </>
  );
}

function OneGroup(props: {
  readonly stream: StreamId;
  readonly read: GroupsRead;
  readonly group: StreamId;
  readonly name: string;
  /** The day they said no. */
  readonly onDay: LocalDate | null;
  readonly onSigned: () => void;
}) {
  const { read, name, onDay } = props;
  const words = useGroupsWords().waiting.again;
  const { invite } = useGroupPageWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const view = useGroup(props.group, read.participants);
  const { signing, place } = usePlacement(view, read.participants);
  const ask = async () => {
    const { today } = clock.now();
    if (await place(props.stream, { to: 'invited', onDay: today }, invite.note(name))) props.onSigned();
  };
  return (
    <Stack gap="small">
      <p>{words.line(name, onDay === null ? '' : shownDate(onDay, language))}</p>
      <SigningTrouble signing={signing} />
      <Cluster>
        <Button disabled={view === null || signing.busy} onPress={() => void ask()}>
          {signing.busy ? words.inviting : words.invite(name)}
        </Button>
      </Cluster>
    </Stack>
  );
}
