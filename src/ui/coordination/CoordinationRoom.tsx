import { useState } from 'react';
import { newId, type StreamId } from '../../entries/ids.ts';
import { collaborationIn } from '../../flow/collaboration.ts';
import type { Consent } from '../../rules/consents.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { ShutPartsHere } from '../case/shutParts.tsx';
import { QuickSign, type QuickWork } from '../case/QuickSign.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { focusHeading, focusOn } from '../kit/focusOn.ts';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { Actors } from './Actors.tsx';
import { Agreements } from './Agreements.tsx';
import { Consents, withdrawId } from './Consents.tsx';
import { Coordinator } from './Coordinator.tsx';
import { NetworkSteps } from './NetworkSteps.tsx';
import { Plans } from './Plans.tsx';
import { usePartOfRoom, type Write } from './room.ts';
import { useCoordinationWords } from './words.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

/** Where a case is worked on together: the coordinator, who takes part, agreements, consents, plans, the network. */
export function CoordinationRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open, again } = useCase(props.stream);
  return open === null ? null : <CoordinationPage {...props} open={open} onChanged={again} />;
}

function CoordinationPage(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
  readonly onChanged: () => void;
}) {
  const { stream, places, open } = props;
  const { room } = useCoordinationWords();
  const { inConversation } = useSession();
  const [taken, setTaken] = useState<{ readonly consent: Consent; readonly work: QuickWork } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const write: Write = (step, givens = {}, values = {}) =>
    places.go({ room: 'step', step, stream, givens, values, draft: null, from: 'coordination' });
  const part = usePartOfRoom(write);
  const all = collaborationIn(open.contents.entries);
  const { facts } = open.view;

  const whatOf = ({ type, recipient, purpose }: Consent): string =>
    room.consents.what(room.consents.type[type], recipient, purpose);
  const withdraw = (consent: Consent) => {
    setSaid(null);
    setTaken({
      consent,
      work: {
        step: 'consentWithdrawal',
        givens: { consent: consent.id },
        values: { what: whatOf(consent) },
        once: newId(),
      },
    });
  };
  const signing = taken !== null && (
    <section aria-label={room.consents.withdrawTitle}>
      <UntilHere>
        <ShutPartsHere contents={open.contents}>
          <QuickSign
            work={taken.work}
            begin={(step) => write(step)}
            open={open}
            onSigned={(title) => {
              setTaken(null);
              setSaid(title);
              focusHeading();
              props.onChanged();
            }}
            onMore={() => write('consentWithdrawal', taken.work.givens, taken.work.values)}
            onClose={() => {
              setTaken(null);
              focusOn(withdrawId(taken.consent));
            }}
          />
        </ShutPartsHere>
      </UntilHere>
    </section>
  );
  return (
    <>
      <CaseStrip view={open.view} contents={open.contents} folded={inConversation} />
      <Page
        title={room.title}
        above={facts.alias ?? undefined}
        lead={room.lead}
        wide
        back={{ label: room.back, onPress: () => places.go({ room: 'case', stream }) }}
      >
        <Stack gap="large">
          {said !== null && (
            <Notice tone="done" urgent>
              {room.signed(said)}
            </Notice>
          )}
          <Coordinator now={all.coordinator} before={all.coordinatorsBefore} part={part} />
          <Actors actors={all.actors} consents={all.consents} part={part} />
          <Agreements agreements={all.agreements} part={part} />
          <Consents consents={all.consents} part={part} onWithdraw={withdraw} signing={signing} />
          <Plans
            entries={open.contents.entries}
            facts={facts}
            part={part}
            onRead={() => places.go({ room: 'ownPlan', stream })}
          />
          <NetworkSteps steps={all.networkSteps} facts={facts} part={part} />
        </Stack>
      </Page>
    </>
  );
}
