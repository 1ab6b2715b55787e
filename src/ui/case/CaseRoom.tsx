import type { Begin } from './begin.ts';
import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { Alongside } from './Alongside.tsx';
import { CaseNotices } from './CaseNotices.tsx';
import { CaseStrip } from './CaseStrip.tsx';
import { ChildCards } from './ChildCards.tsx';
import { Handover } from './Handover.tsx';
import { Journalised } from './Journalised.tsx';
import { LinkCase } from './LinkCase.tsx';
import { NowPanel } from './NowPanel.tsx';
import { TargetGroup } from './TargetGroup.tsx';
import { TaskList } from './TaskList.tsx';
import { tasksOf } from './tasks.ts';
import { Timeline } from './Timeline.tsx';
import { useCase, type OpenCase } from './useCase.ts';
import { useCaseWords } from './words.ts';

/** One case: what matters now, what can be done, what was signed. */
export function CaseRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open, again } = useCase(props.stream);
  return open === null ? null : <CasePage {...props} open={open} onChanged={again} />;
}

function CasePage(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
  readonly onChanged: () => void;
}) {
  const { stream, places, open } = props;
  const { view, contents, drafts } = open;
  const { inConversation, writer } = useSession();
  const words = useCaseWords();
  const moment = useMoment();
  const { facts } = view;
  const tasks = tasksOf(view, contents.entries, drafts, moment());

  const begin: Begin = (step, givens = {}, draft) =>
    places.go({ room: 'step', step, stream, givens: draft?.info.givens ?? givens, draft: draft?.id ?? null });

  const riskHistory = () => places.go({ room: 'riskHistory', stream });

  return (
    <>
      <CaseStrip view={view} entries={contents.entries} folded={inConversation} />
      <Page
        title={facts.alias ?? words.noAlias}
        pageKey={stream}
        back={{ label: words.home, onPress: () => places.go({ room: 'home' }) }}
        lead={facts.responsible === null ? undefined : words.responsible(facts.responsible)}
      >
        <Stack gap="large">
          <CaseNotices open={open} />
          {writer && (
            <Cluster>
              <Button onPress={() => begin('caseEvent')}>{words.event}</Button>
              <Button onPress={() => begin('supportiveTalk')}>{words.talk}</Button>
            </Cluster>
          )}
          <NowPanel view={view} begin={begin} />
          <ChildCards facts={facts} begin={begin} />
          <TaskList tasks={tasks} view={view} begin={begin} onRiskHistory={riskHistory} />
          <Handover facts={facts} begin={begin} />
          <TargetGroup facts={facts} begin={begin} />
          <Alongside facts={facts} begin={begin} />
          <LinkCase stream={stream} facts={facts} begin={begin} />
          {facts.risk !== null && !inConversation && (
            <LinkButton onPress={riskHistory}>{words.riskHistory}</LinkButton>
          )}
          <Timeline open={open} />
          <Journalised open={open} onSigned={props.onChanged} />
        </Stack>
      </Page>
    </>
  );
}
