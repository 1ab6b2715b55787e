import { useMemo } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { riskHistory } from '../../flow/riskHistory.ts';
import { riskTimeline } from '../../flow/riskTimeline.ts';
import { shownDay } from '../../text/shownDay.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { resultInWords } from './inWords.ts';
import { OverTime } from './OverTime.tsx';
import { SideBySide } from './SideBySide.tsx';
import { useRiskHistoryWords } from './words.ts';

/** The evaluations of one case: two side by side, and all of them over time. Nothing is signed or worked out here. */
export function RiskHistoryRoom(props: { readonly stream: StreamId; readonly onBack: () => void }) {
  const { open } = useCase(props.stream);
  return open === null ? null : <RiskHistoryPage {...props} open={open} />;
}

function RiskHistoryPage(props: {
  readonly stream: StreamId;
  readonly onBack: () => void;
  readonly open: OpenCase;
}) {
  const { contents, view } = props.open;
  const words = useRiskHistoryWords();
  const { own } = words;
  const language = useLanguage();
  const { clock } = usePorts();
  const audit = useAudit();
  const { inConversation } = useSession();
  const { today } = clock.now();
  const history = useMemo(() => riskHistory(contents.entries), [contents]);
  const timeline = useMemo(() => riskTimeline(history, today), [history, today]);
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={own.title}
        pageKey={`history ${props.stream}`}
        back={{ label: own.back, onPress: props.onBack }}
        lead={own.lead}
        wide
      >
        <Stack gap="large">
          {history.evaluations.length === 0 && <p>{own.none}</p>}
          {history.evaluations.length > 0 && (
            <section aria-label={own.overTime}>
              <h2>{own.overTime}</h2>
              <OverTime timeline={timeline} onPrint={() => audit('historyPrinted', props.stream)} />
            </section>
          )}
          {history.evaluations.length > 0 && (
            <section aria-label={own.sideBySide}>
              <h2>{own.sideBySide}</h2>
              <SideBySide evaluations={history.evaluations} />
            </section>
          )}
          {history.results.length > 0 && (
            <section aria-label={own.results}>
              <h2>{own.results}</h2>
              <PlainTable
                caption={own.resultsLead}
                columns={[own.day, own.of.result, own.said]}
                rows={history.results.map(({ id, body }) => ({
                  key: id,
                  heading: shownDay(body.doneOn, language),
                  cells: [
                    `${body.instrument ?? words.tools[body.tool]} · ${body.doneBy}, ${own.trained[body.trained]}`,
                    resultInWords(body, words),
                  ],
                }))}
              />
            </section>
          )}
        </Stack>
      </Page>
    </>
  );
}
