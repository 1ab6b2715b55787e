import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { leadersOf } from '../../rules/groups/groupFacts.ts';
import type { FromGroupFacts } from '../../rules/groups/participantFacts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack, TextAsWritten } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { ReachedForm, type About } from './ReachedForm.tsx';
import type { OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

/** One word of a group that nobody has answered: whom to ring, and the way to write who was reached. */
export function ToldWord(props: {
  readonly told: FromGroupFacts;
  /** What it is in the group's own stream; null: it cannot be answered from here. */
  readonly about: About | null;
  readonly open: OpenGroup;
  readonly stream: StreamId;
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { told, about, open, stream } = props;
  const { told: words, page } = useGroupWords();
  const language = useLanguage();
  const { team, writer } = useSession();
  const [writing, setWriting] = useState(false);
  const isConcern = told.what === 'concern';
  const day = shownDay(told.onDay, language);
  const title = isConcern ? words.told(day) : words.absent(day);
  const leaders = leadersOf(open.view.facts).flatMap((person) => {
    const name = team.staff.get(person)?.name;
    return name === undefined ? [] : [name];
  });
  const person = open.everybody.find((one) => one.case === stream) ?? {
    case: stream,
    alias: '–',
    told: null,
  };
  return (
    <Panel look="marked" level={3} title={title}>
      <Stack gap="small">
        <p>
          <StatusChip shape={isConcern ? 'filledCircle' : 'triangle'} look={isConcern ? 'danger' : 'strong'}>
            {isConcern ? page.open.concern : page.open.absence}
          </StatusChip>
        </p>
        <TextAsWritten>{told.text}</TextAsWritten>
        <p>{leaders.length === 0 ? words.ringNobody : words.ring(leaders.join(', '))}</p>
        <p>{words.danger}</p>
        {about === null && <p>{words.notHere}</p>}
        {about !== null && writer && !writing && (
          <Cluster>
            <Button kind="primary" label={words.writeFor(title)} onPress={() => setWriting(true)}>
              {words.write}
            </Button>
          </Cluster>
        )}
        {about !== null && writing && (
          <ReachedForm
            open={open}
            person={person}
            about={about}
            onSigned={(outcome) => {
              setWriting(false);
              props.onSigned(outcome);
            }}
            onClose={() => setWriting(false)}
          />
        )}
      </Stack>
    </Panel>
  );
}
