import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { leadersOf } from '../../rules/groups/groupFacts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import type { ShownError } from '../kit/ErrorSummary.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { aliasesOf, ClearedChip } from './ClearedList.tsx';
import { ConcernForm } from './ConcernForm.tsx';
import { KeptHere, SignTroubleHere } from './FormTrouble.tsx';
import { PersonAtSession, rowId } from './PersonAtSession.tsx';
import { SessionFields } from './SessionFields.tsx';
import { asValues, beginsWith, gapsIn, sessionBody } from './sessionValues.ts';
import { typedDay } from './typedDay.ts';
import { useGroup, type OpenGroup, type Participant } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { clearedFor } from './whomToRing.ts';
import { useGroupWords } from './words.ts';

interface RoomProps {
  readonly stream: StreamId;
  readonly session: number;
  readonly places: Places;
}

/** One session on one page: who is here first, everything else can wait. */
export function SessionRoom(props: RoomProps) {
  const { open, again } = useGroup(props.stream);
  return open === null ? null : <SessionPage {...props} open={open} onChanged={again} />;
}

/** Whoever sits in the room, and whoever was written up that day. */
function peopleOf(open: OpenGroup, session: number): readonly Participant[] {
  const held = open.view.facts.sessions.find((one) => one.session === session);
  const written = new Set(held?.people.map((one) => one.case));
  const seated = new Set(open.people.map((one) => one.case));
  return open.everybody.filter((one) => seated.has(one.case) || written.has(one.case));
}

function SessionPage(props: RoomProps & { readonly open: OpenGroup; readonly onChanged: () => void }) {
  const { open, session, places, stream } = props;
  const { session: words, page } = useGroupWords();
  const { clock } = usePorts();
  const { today } = clock.now();
  const language = useLanguage();
  const { writer } = useSession();
  const { facts, days } = open.view;
  const held = facts.sessions.find((one) => one.session === session) ?? null;
  const planned = days.find((one) => one.session === session)?.onDay ?? today;
  const people = peopleOf(open, session);
  const cases = people.map((one) => one.case);
  const work = useGroupWork(open);
  const form = useKeptForm(
    { step: 'group.session', stream, about: String(session) },
    held === null ? beginsWith(facts.plan, session, planned < today ? planned : today) : asValues(held),
  );
  const [asked, setAsked] = useState(0);
  const [concern, setConcern] = useState<Participant | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const gaps = gapsIn(form.values, cases, today);
  const named = (all: readonly StreamId[]): string =>
    people
      .filter((one) => all.includes(one.case))
      .map((one) => one.alias)
      .join(', ');
  const errors: readonly ShownError[] = [
    ...(gaps.day ? [{ message: words.dayWrong, target: 'session-day' }] : []),
    ...(gaps.leaders ? [{ message: words.leadersMissing, target: 'session-leaders' }] : []),
    ...gaps.people.map((of) => ({ message: words.markMissing(named([of])), target: rowId(of) })),
  ];
  const onDay = typedDay(form.text('day'), today) ?? planned;
  const notCleared = people.filter((one) => clearedFor(one.told, stream, onDay) === 'missing');
  const toGroup = () => places.go({ room: 'group', stream });
  const toSheet = (of: StreamId) => places.go({ room: 'group', stream, page: { sheet: of } });
  const sign = async () => {
    const body = sessionBody(form.values, session, cases, today);
    if (body === null) return setAsked(asked + 1);
    const outcome = await work.sign('groupSession', body, await form.flush(), held);
    if (outcome !== null) places.replace({ room: 'group', stream, said: outcome });
  };
  const concernSigned = (outcome: SentOutcome) => {
    const alias = concern?.alias ?? '';
    setConcern(null);
    setSaid(outcome === 'signed' ? words.concernSigned(alias) : page.savedNotSent);
    props.onChanged();
  };
  return (
    <Page
      title={words.title(session)}
      pageKey={`session ${stream} ${String(session)}`}
      back={{ label: page.backToGroup, onPress: toGroup }}
      above={`${facts.plan?.name ?? page.noName} · ${shownDay(planned, language)}`}
      lead={held === null ? words.lead : words.signedBefore(shownDay(held.onDay, language))}
      saveState={form.state}
      guidance={words.guidance}
      guidanceTitle={words.guidanceTitle}
      {...(asked === 0 || errors.length === 0
        ? {}
        : { errors, errorsShown: asked, errorsTitle: words.errors })}
      rows
    >
      <Stack gap="large">
        {said !== null && (
          <Notice tone="done" urgent>
            {said}
          </Notice>
        )}
        <KeptHere form={form} />
        {concern !== null && (
          <ConcernForm
            key={concern.case}
            open={open}
            person={concern}
            session={session}
            onSheet={toSheet}
            onSigned={concernSigned}
            onClose={() => setConcern(null)}
          />
        )}
        <section aria-label={words.who}>
          <h2>{words.who}</h2>
          <p>{people.length === 0 ? words.nobody : words.whoHint}</p>
          {notCleared.length > 0 && (
            <p>
              <ClearedChip cleared="missing" /> {aliasesOf(notCleared)}
            </p>
          )}
          {people.map((person) => (
            <PersonAtSession
              key={person.case}
              person={person}
              form={form}
              cleared={clearedFor(person.told, stream, onDay)}
              error={
                asked > 0 && gaps.people.includes(person.case) ? words.markMissing(person.alias) : undefined
              }
              onConcern={writer ? () => setConcern(person) : null}
            />
          ))}
        </section>
        <SessionFields form={form} leaders={leadersOf(facts)} gaps={asked > 0 ? gaps : null} />
        <SignTroubleHere {...work} />
        {writer && people.length > 0 && (
          <Cluster>
            <Button kind="primary" disabled={work.busy || !form.here} onPress={() => void sign()}>
              {held === null ? words.sign : words.reopen}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Page>
  );
}
