import type { StreamId } from '../../../entries/ids.ts';
import type { GroupsRead } from '../../../flow/groups/groupLines.ts';
import { DescriptionList } from '../../kit/DescriptionList.tsx';
import { Stack, TextAsWritten } from '../../kit/layout.tsx';
import { Page } from '../../kit/Page.tsx';
import { useSession } from '../../shell/session.tsx';
import { shownDate } from '../../shell/shownTime.ts';
import type { Places } from '../../shell/usePlaces.ts';
import { useLanguage } from '../../useText.tsx';
import { DangerHelp } from '../DangerHelp.tsx';
import { saidNeeds } from '../saidNeeds.ts';
import { useGroupsWords } from '../words.ts';
import { InviteAgain } from './InviteAgain.tsx';
import { WaitingChange } from './WaitingChange.tsx';

/** One citizen on the waiting list: what must be thought of, how to reach them, and what has changed. */
export function WaitingPersonPage(props: {
  readonly stream: StreamId;
  readonly read: GroupsRead;
  readonly places: Places;
  readonly onChanged: () => void;
}) {
  const { stream, read, places } = props;
  const words = useGroupsWords();
  const { person: text, needs, moves } = words.waiting;
  const language = useLanguage();
  const { writer } = useSession();
  const back = { onPress: () => places.go({ room: 'groups', page: 'waiting' }) };
  const summary = read.participants.get(stream);
  if (summary === undefined)
    return (
      <Page title={words.waiting.title} back={back}>
        <p>{text.gone}</p>
      </Page>
    );
  const day = (on: string) => shownDate(on, language);
  const written = (said: string) => <TextAsWritten>{said}</TextAsWritten>;
  const said = saidNeeds(summary).map(({ thing, said: what }) => ({
    key: thing,
    term: needs[thing],
    description: written(what),
  }));
  const placed = summary.places.map(({ group, to, onDay }) => ({
    key: group,
    term: read.groups.find((line) => line.stream === group)?.summary.name ?? '–',
    description: `${text.place[to]}, ${day(onDay)}`,
  }));
  return (
    <Page
      title={summary.alias === '' ? words.noAlias : summary.alias}
      above={`${text.above} · ${moves[summary.waiting]}`}
      back={back}
    >
      <Stack gap="large">
        <DescriptionList
          items={[
            {
              term: text.contactRule,
              description: written(summary.contactRule ?? text.noContactRule),
            },
            {
              term: text.recontact,
              description: summary.recontactOn === null ? text.noRecontact : day(summary.recontactOn),
            },
            { term: text.sinceTerm, description: day(summary.since) },
            { term: text.ready, description: written(summary.ready ?? text.nothingSaid) },
          ]}
        />
        <section aria-label={text.needsTitle}>
          <h2>{text.needsTitle}</h2>
          {said.length === 0 ? <p>{text.nothingSaid}</p> : <DescriptionList items={said} />}
        </section>
        {placed.length > 0 && (
          <section aria-label={text.places}>
            <h2>{text.places}</h2>
            <DescriptionList items={placed} />
          </section>
        )}
        {writer && <InviteAgain stream={stream} read={read} onSigned={props.onChanged} />}
        {writer && <WaitingChange stream={stream} now={summary.waiting} onSigned={props.onChanged} />}
        <DangerHelp />
      </Stack>
    </Page>
  );
}
