import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { ConcernForm } from './ConcernForm.tsx';
import { TalkForm } from './TalkForm.tsx';
import type { OpenGroup, Participant } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

const needIds = [
  'needs',
  'language',
  'interpreter',
  'childcare',
  'hours',
  'access',
  'preference',
  'cleared',
] as const;

export interface PersonWays {
  readonly onSheet: (of: StreamId) => void;
  readonly onPrepare: (of: StreamId) => void;
  readonly onToCase: (of: StreamId) => void;
  readonly onThreads: (of: StreamId) => void;
}

/** Whoever is in the group, by cover name: how they may be reached, what must be thought of, and what can be written. */
export function People(
  props: PersonWays & { readonly open: OpenGroup; readonly onSigned: (outcome: SentOutcome) => void },
) {
  const { people: words } = useGroupWords().page;
  const { placed } = props.open;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {placed.length === 0 && <p>{words.empty}</p>}
      <Stack>
        {placed.map((person) => (
          <Person key={person.case} {...props} person={person} />
        ))}
      </Stack>
    </section>
  );
}

function Person(
  props: PersonWays & {
    readonly open: OpenGroup;
    readonly person: Participant;
    readonly onSigned: (outcome: SentOutcome) => void;
  },
) {
  const { open, person } = props;
  const { page } = useGroupWords();
  const { people: words } = page;
  const { writer } = useSession();
  const [writing, setWriting] = useState<'concern' | 'talk' | null>(null);
  const done = (outcome: SentOutcome) => {
    setWriting(null);
    props.onSigned(outcome);
  };
  const forms = { open, person, onSigned: done, onClose: () => setWriting(null) };
  const way = (label: string, name: string, onPress: () => void) => (
    <LinkButton label={name} onPress={onPress}>
      {label}
    </LinkButton>
  );
  return (
    <Panel title={person.alias} level={3}>
      <Stack gap="small">
        <ToldOf person={person} />
        <Cluster>
          {writer && (
            <Button label={words.concernFor(person.alias)} onPress={() => setWriting('concern')}>
              {words.concern}
            </Button>
          )}
          <Button label={page.ring.sheetFor(person.alias)} onPress={() => props.onSheet(person.case)}>
            {page.ring.sheet}
          </Button>
        </Cluster>
        <Cluster>
          {way(words.threads, words.threadsFor(person.alias), () => props.onThreads(person.case))}
          {writer && (
            <>
              {way(words.prepare, words.prepareFor(person.alias), () => props.onPrepare(person.case))}
              {way(words.talk, words.talkFor(person.alias), () => setWriting('talk'))}
              {way(words.toCase, words.toCaseFor(person.alias), () => props.onToCase(person.case))}
            </>
          )}
        </Cluster>
        {writing === 'concern' && <ConcernForm {...forms} session={null} onSheet={props.onSheet} />}
        {writing === 'talk' && <TalkForm {...forms} />}
      </Stack>
    </Panel>
  );
}

/** What was written for the leader, and nothing else. */
function ToldOf({ person: { told } }: { readonly person: Participant }) {
  const { people: words } = useGroupWords().page;
  if (told === null) return <p>{words.notHere}</p>;
  const line = (term: string, description: string | null | undefined) =>
    description == null || description === '' ? [] : [{ term, description }];
  return (
    <DescriptionList
      look="beside"
      items={[
        { term: words.rule, description: told.contactRule ?? words.noRule },
        ...needIds.flatMap((need) => line(words.needs[need], told.needs[need])),
        ...line(words.ready, told.ready),
        { term: words.prepared, description: told.prepared ? words.preparedYes : words.preparedNo },
      ]}
    />
  );
}
