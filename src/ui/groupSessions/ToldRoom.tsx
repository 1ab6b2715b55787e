import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { GroupFacts } from '../../rules/groups/groupFacts.ts';
import { openWords, type FromGroupFacts } from '../../rules/groups/participantFacts.ts';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { NotSent } from './NotSent.tsx';
import type { About } from './ReachedForm.tsx';
import { ToldWord } from './ToldWord.tsx';
import { useGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

interface RoomProps {
  readonly stream: StreamId;
  readonly places: Places;
}

/** What a group told of a citizen and nobody has answered, answered from the case: nobody looks for the group first. */
export function ToldRoom(props: RoomProps) {
  const { open, again } = useCase(props.stream);
  return open === null ? null : <ToldPage {...props} open={open} onChanged={again} />;
}

function ToldPage(props: RoomProps & { readonly open: OpenCase; readonly onChanged: () => void }) {
  const { stream, places, open } = props;
  const words = useGroupWords().told;
  const { writer } = useSession();
  const [said, setSaid] = useState<SentOutcome>(null);
  const { participant, alias } = open.view.facts;
  const told = openWords(participant?.fromGroup ?? []);
  const groups = [...new Set((participant?.fromGroup ?? []).map(({ group }) => group))];
  const evaluate = () => places.go({ room: 'step', step: 'riskEvaluation', stream, givens: {}, draft: null });
  return (
    <Page
      title={words.title}
      pageKey={`told ${stream}`}
      above={alias ?? undefined}
      back={{ label: words.back, onPress: () => places.go({ room: 'case', stream }) }}
      lead={told.length === 0 ? undefined : words.lead}
    >
      <Stack gap="large">
        {said !== null && (
          <Notice tone={said === 'signed' ? 'done' : 'warning'} urgent>
            {said === 'signed' ? words.saved : words.savedNotSent}
          </Notice>
        )}
        {told.length === 0 && <p>{words.nothing}</p>}
        {groups.map((group) => (
          <OneGroup
            key={group}
            group={group}
            stream={stream}
            told={told.filter((one) => one.group === group)}
            onSigned={(outcome) => {
              setSaid(outcome);
              props.onChanged();
            }}
          />
        ))}
        {writer && (
          <section aria-label={words.evaluateTitle}>
            <Stack>
              <h2>{words.evaluateTitle}</h2>
              <Cluster>
                <Button onPress={evaluate}>{words.evaluate}</Button>
              </Cluster>
            </Stack>
          </section>
        )}
      </Stack>
    </Page>
  );
}

/** What is open in the group of what the case was told; null where the group's own stream does not know it, or closed it. */
function aboutOf(facts: GroupFacts, of: StreamId, told: FromGroupFacts): About | null {
  if (told.what === 'concern') {
    const found = facts.concerns.find((one) => one.entry === told.concern && one.reached === null);
    return found === undefined ? null : { about: 'concern', concern: found.entry };
  }
  const found = facts.sessions.find(
    ({ onDay, people }) =>
      onDay === told.onDay && people.some((one) => one.case === of && one.attendance === 'noWord'),
  );
  return found === undefined ? null : { about: 'absence', session: found.session };
}

function OneGroup(props: {
  readonly group: StreamId;
  readonly stream: StreamId;
  readonly told: readonly FromGroupFacts[];
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { stream, told } = props;
  const { page } = useGroupWords();
  const { open, again } = useGroup(props.group);
  if (open === null) return null;
  const { facts } = open.view;
  const name = facts.plan?.name ?? page.noName;
  const signed = (outcome: SentOutcome) => {
    again();
    props.onSigned(outcome);
  };
  return (
    <>
      {told.length > 0 && (
        <section aria-label={name}>
          <Stack>
            <h2>{name}</h2>
            {told.map((one) => (
              <ToldWord
                key={one.entry}
                told={one}
                about={aboutOf(facts, stream, one)}
                open={open}
                stream={stream}
                onSigned={signed}
              />
            ))}
          </Stack>
        </section>
      )}
      <NotSent open={open} onSent={() => signed(null)} />
    </>
  );
}
