import { useState } from 'react';
import type { Begin } from './begin.ts';
import type { EntryId, StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import type { StepId } from '../../model/steps/stepWords.ts';
import { focusHeading } from '../kit/focusOn.ts';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { LocalWaysHere } from '../localWays/LocalWaysHere.tsx';
import { LeavingPanel } from '../leaving/LeavingPanel.tsx';
import { MeasureHint } from '../measures/MeasureHint.tsx';
import { SecondPanels } from '../second/SecondPanels.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { Alongside } from './Alongside.tsx';
import { CaseLinks } from './CaseLinks.tsx';
import { CaseNotices } from './CaseNotices.tsx';
import { CaseStrip } from './CaseStrip.tsx';
import { ChildCards } from './ChildCards.tsx';
import { Handover } from './Handover.tsx';
import { Journalised } from './Journalised.tsx';
import { InGroup } from './InGroup.tsx';
import { LinkCase } from './LinkCase.tsx';
import { Network } from './Network.tsx';
import { NextStep, useNextStepHere } from './nextStepHere.ts';
import { NowPanel } from './NowPanel.tsx';
import { OwnWords } from './OwnWords.tsx';
import { quickDraft } from './quickDraft.ts';
import { ShutPartsHere, useShutParts } from './shutParts.tsx';
import type { QuickWork } from './QuickSign.tsx';
import { focusChoice, SomethingHappened } from './SomethingHappened.tsx';
import { TargetGroup } from './TargetGroup.tsx';
import { TaskList } from './TaskList.tsx';
import { tasksOf } from './tasks.ts';
import { Timeline } from './Timeline.tsx';
import type { OpenCase } from './useCase.ts';
import { useCaseHere } from './useCaseHere.ts';
import { useCaseWords } from './words.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const NewsHere = fetchedPart(() => import('../exchange/NewsHere.tsx').then((module) => module.NewsHere));
const QuickSign = fetchedPart(() => import('./QuickSign.tsx').then((module) => module.QuickSign));

/** One case: what matters now, what can be done, what was signed. */
export function CaseRoom(props: {
  readonly stream: StreamId;
  /** Opened for what matters now: it is brought into sight. */
  readonly atNow?: boolean;
  readonly places: Places;
  readonly after?: StepId | null;
}) {
  const { open, again } = useCaseHere(props.stream);
  const nextHere = useNextStepHere(props.after ?? null);
  if (open === null || !nextHere) return null;
  return (
    <ShutPartsHere contents={open.contents}>
      <CasePage {...props} open={open} onChanged={again} />
    </ShutPartsHere>
  );
}

function CasePage(props: {
  readonly stream: StreamId;
  readonly atNow?: boolean;
  readonly places: Places;
  readonly after?: StepId | null;
  readonly open: OpenCase;
  readonly onChanged: () => void;
}) {
  const { stream, places, open } = props;
  const { view, contents, drafts } = open;
  const { inConversation, writer, team } = useSession();
  const several = team.staff.size > 1;
  const words = useCaseWords();
  const moment = useMoment();
  const ports = usePorts();
  const [quick, setQuick] = useState<QuickWork | null>(null);
  const [said, setSaid] = useState<string | null>(props.after == null ? null : words.signedNow);
  const { facts } = view;
  const { isShut } = useShutParts();
  const tasks = tasksOf(view, contents.entries, drafts, moment(), isShut);

  const begin: Begin = (step, givens = {}, draft) =>
    places.go({ room: 'step', step, stream, givens: draft?.info.givens ?? givens, draft: draft?.id ?? null });
  const readPlan = () => places.go({ room: 'plan', stream });

  const more = async ({ step, values }: QuickWork) =>
    begin(
      step,
      {},
      await quickDraft({ step, values, stream, drafts: ports.drafts, clock: ports.clock }, drafts),
    );
  const signed = (title: string) => {
    setQuick(null);
    setSaid(words.quick.signed(title));
    focusHeading();
    props.onChanged();
  };

  const toNotes = (entry: EntryId | null) => places.go({ room: 'notes', stream, entry });
  const riskHistory = () => places.go({ room: 'riskHistory', stream });

  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={facts.alias ?? words.noAlias}
        pageKey={stream}
        back={{ label: words.home, onPress: () => places.go({ room: 'home' }) }}
        besideTitle={writer && <SomethingHappened work={quick} onWork={setQuick} />}
        lead={facts.responsible === null ? undefined : words.responsible(facts.responsible)}
      >
        <Stack gap="large">
          {quick !== null && (
            <UntilHere>
              <QuickSign
                work={quick}
                open={open}
                onSigned={signed}
                onMore={() => void more(quick)}
                begin={begin}
                onClose={() => {
                  setQuick(null);
                  focusChoice(quick);
                }}
              />
            </UntilHere>
          )}
          {said !== null && (
            <Notice tone="done" urgent>
              <p>{said}</p>
              {props.after != null && said === words.signedNow && (
                <UntilHere>
                  <NextStep signed={props.after} facts={facts} begin={begin} />
                </UntilHere>
              )}
              {!inConversation && <Button onPress={() => toNotes(null)}>{words.showNote}</Button>}
            </Notice>
          )}
          <CaseNotices open={open} />
          {several && (
            <UntilHere>
              <NewsHere {...{ stream, places, inConversation }} entries={contents.entries} />
            </UntilHere>
          )}
          <InGroup {...{ stream, contents, places }} />
          <NowPanel {...{ stream, view, begin, places }} inSight={props.atNow === true} />
          <SecondPanels stream={stream} facts={facts} entries={contents.entries} begin={begin} />
          <ChildCards facts={facts} begin={begin} answered={false} />
          <TaskList tasks={tasks} view={view} begin={begin} readPlan={readPlan} onRiskHistory={riskHistory} />
          {!inConversation && <LocalWaysHere stage="all" />}
          <Handover
            facts={facts}
            entries={contents.entries}
            stream={stream}
            begin={begin}
            onAccess={() => places.go({ room: 'access', stream })}
            onSigned={props.onChanged}
          />
          <MeasureHint stream={stream} facts={facts} entries={contents.entries} places={places} />
          <OwnWords entries={contents.entries} />
          <Alongside
            facts={facts}
            begin={begin}
            rooms={<CaseLinks stream={stream} facts={facts} places={places} />}
          />
          <ChildCards facts={facts} begin={begin} answered />
          <TargetGroup facts={facts} begin={begin} />
          <Network facts={facts} />
          <LinkCase stream={stream} facts={facts} begin={begin} />
          <Timeline
            open={open}
            onNote={toNotes}
            onCorrect={(entry) => places.go({ room: 'correction', stream, entry })}
          />
          <Journalised open={open} onSigned={props.onChanged} />
          <LeavingPanel open={open} places={places} />
        </Stack>
      </Page>
    </>
  );
}
