import { useMemo } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { measureHistory, type MeasureHistory } from '../../flow/measureHistory.ts';
import { suggestedMoment } from '../../rules/measures/suggestedMoment.ts';
import { shownDay } from '../../text/shownDay.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { NotPrinted, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { BeginMeasure } from './BeginMeasure.tsx';
import { goalsOf } from './goalsOf.ts';
import { OverTime } from './OverTime.tsx';
import { onShelf, speaksForItself, type ShelfPack } from './packShelf.ts';
import { ResultInWords } from './ResultInWords.tsx';
import { SaveAnswers } from './SaveAnswers.tsx';
import { notHere, shownSeries } from './shownSeries.ts';
import { soFar } from './soFar.ts';
import { useShelf } from './useShelf.ts';
import { useMeasureWords } from './words.ts';

/** The measures of one case over time: pictures and tables, how the last ones read, and how to begin. For staff. */
export function MeasuresRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  const shelf = useShelf();
  return open === null || shelf === null ? null : <MeasuresPage {...props} open={open} shelf={shelf} />;
}

function MeasuresPage(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
  readonly shelf: readonly ShelfPack[];
}) {
  const { stream, places, shelf } = props;
  const { contents, view } = props.open;
  const words = useMeasureWords();
  const { own } = words;
  const language = useLanguage();
  const { clock } = usePorts();
  const audit = useAudit();
  const { inConversation, writer } = useSession();
  const { today } = clock.now();
  const history = useMemo(() => measureHistory(contents.entries), [contents]);
  const series = useMemo(
    () => shownSeries(history, shelf, words, language),
    [history, shelf, words, language],
  );
  const begin = writer && (
    <BeginMeasure
      stream={stream}
      places={places}
      shelf={shelf}
      suggested={suggestedMoment(view.facts, soFar(history), today)}
      goals={goalsOf(contents.entries, history)}
    />
  );
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={own.title}
        pageKey={`measures ${stream}`}
        back={{ label: own.back, onPress: () => places.go({ room: 'case', stream }) }}
        lead={inConversation ? own.hidden : own.lead}
        wide
      >
        <Stack gap="large">
          {view.facts.closed !== null && <Notice tone="info">{own.closed}</Notice>}
          {!inConversation && series.length === 0 && <p>{own.empty}</p>}
          <NotPrinted>{begin}</NotPrinted>
          {!inConversation && series.length > 0 && (
            <section aria-label={own.overTime}>
              <h2>{own.overTime}</h2>
              <p>{own.staffOnly}</p>
              <OverTime series={series} today={today} onPrint={() => audit('measuresPrinted', stream)} />
            </section>
          )}
          {!inConversation && <LastResults history={history} shelf={shelf} open={props.open} />}
        </Stack>
      </Page>
    </>
  );
}

/** How the last answers to each instrument read. Goals and single questions speak for themselves. */
function LastResults(props: {
  readonly history: MeasureHistory;
  readonly shelf: readonly ShelfPack[];
  readonly open: OpenCase;
}) {
  const { history, shelf } = props;
  const { own } = useMeasureWords();
  const language = useLanguage();
  const last = new Map(history.taken.map((taken) => [taken.body.pack, taken]));
  const shown = [...last.values()].flatMap((taken) => {
    const on = onShelf(shelf, taken.body.pack, taken.body.version);
    return on === undefined || speaksForItself(on.pack) ? [] : [{ taken, on }];
  });
  const gone = notHere(history, shelf);
  if (shown.length === 0 && gone.length === 0) return null;
  return (
    <section aria-label={own.result.title}>
      <h2>{own.result.title}</h2>
      {shown.map(({ taken: { id, onDay, body }, on }) => (
        <div key={id}>
          <h3>{on.words?.name ?? body.pack}</h3>
          <p>{own.result.last(shownDay(onDay, language))}</p>
          <ResultInWords
            on={on}
            answers={body.answers}
            threshold={body.threshold}
            facts={props.open.view.facts}
          />
          <NotPrinted>
            <SaveAnswers
              stream={props.open.contents.stream.id}
              name={on.words?.name ?? body.pack}
              onDay={onDay}
              body={body}
            />
          </NotPrinted>
        </div>
      ))}
      {gone.map((pack) => (
        <p key={pack}>
          {pack}: {own.result.notHere}
        </p>
      ))}
    </section>
  );
}
