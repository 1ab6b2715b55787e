import { useState } from 'react';
import { givenOf } from '../../entries/draftPaths.ts';
import type { StreamId } from '../../entries/ids.ts';
import { compassesOf } from '../../flow/compasses.ts';
import { writtenLines } from '../../flow/writtenLines.ts';
import { compassFillers } from '../../model/compass/compassDimensions.ts';
import { askedAboutToday } from '../../rules/compass/compassChanges.ts';
import { shownDay } from '../../text/shownDay.ts';
import { CannotSign } from '../case/CannotSign.tsx';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { ShutPartsHere } from '../case/shutParts.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import type { HandedOver } from '../citizen/handedOver.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, NotPrinted, QuietLine, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { AskToday } from './AskToday.tsx';
import { ChangesInWords } from './ChangesInWords.tsx';
import { CompassOverTime } from './CompassOverTime.tsx';
import { HandOver } from './HandOver.tsx';
import { compassGivens, compassValues } from './newCompass.ts';
import { SaidAboutIt } from './SaidAboutIt.tsx';
import { useCompassHere } from './useCompassSet.ts';
import { WaitingAnswers } from './WaitingAnswers.tsx';
import { useCompassWords } from './words.ts';

interface CompassRoomProps {
  readonly stream: StreamId;
  readonly places: Places;
  readonly onHandOver: (handed: HandedOver) => void;
}

/** The change compass of one case: what was filled by whom, what has moved, and the ways to fill one more. */
export function CompassRoom(props: CompassRoomProps) {
  const { open } = useCase(props.stream);
  const [handsOver, setHandsOver] = useState(false);
  if (open === null) return null;
  if (handsOver) return <HandOver {...props} drafts={open.drafts} onBack={() => setHandsOver(false)} />;
  return <CompassPage {...props} open={open} onAlone={() => setHandsOver(true)} />;
}

function CompassPage(props: CompassRoomProps & { readonly open: OpenCase; readonly onAlone: () => void }) {
  const { stream, places, onAlone } = props;
  const { view, contents, drafts } = props.open;
  const { own } = useCompassWords();
  const here = useCompassHere();
  const { writer, inConversation } = useSession();
  const { clock } = usePorts();
  const audit = useAudit();
  const language = useLanguage();
  const compasses = compassesOf(contents.entries);
  const filled = compassFillers.filter((filler) => compasses[filler].length > 0);
  const newest = filled
    .flatMap((filler) => compasses[filler])
    .sort(byDay)
    .at(-1);
  const plan = writtenLines(contents.entries, 'citizensPlan').at(-1)?.entry.onDate ?? null;
  const waiting = drafts.filter(
    ({ info }) => info.step === 'compass' && givenOf(info.givens, 'filledBy') === 'citizenAlone',
  );
  const { today } = clock.now();
  const together = () =>
    places.go({
      room: 'step',
      step: 'compass',
      stream,
      givens: compassGivens('staffWithCitizen', here),
      draft: null,
      from: 'compass',
      values: compassValues(here, today),
    });
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={own.title}
        pageKey={`compass ${stream}`}
        lead={own.lead}
        back={{ label: own.back, onPress: () => places.go({ room: 'case', stream }) }}
        wide
      >
        <Stack gap="large">
          {waiting.map((draft) => (
            <WaitingAnswers
              key={draft.id}
              draft={draft}
              onOpen={() =>
                places.go({
                  room: 'step',
                  step: 'compass',
                  stream,
                  givens: draft.info.givens,
                  draft: draft.id,
                  from: 'compass',
                })
              }
              onGoOn={writer ? onAlone : null}
            />
          ))}
          {newest !== undefined && newest.signedOn === today && (
            <AskToday about={askedAboutToday(newest.body.dimensions)} />
          )}
          {writer && (
            <NotPrinted>
              <Stack>
                <ShutPartsHere contents={contents}>
                  <CannotSign
                    signs="compass"
                    begin={(step, givens = {}) =>
                      places.go({ room: 'step', step, stream, givens, draft: null })
                    }
                  />
                </ShutPartsHere>
                <Cluster>
                  <Button kind="primary" onPress={together}>
                    {own.together}
                  </Button>
                  {waiting.length === 0 && <Button onPress={onAlone}>{own.alone}</Button>}
                </Cluster>
                {here.suggestion && <StatusChip shape="circle">{own.suggestion}</StatusChip>}
                <QuietLine>
                  {plan !== null && newest !== undefined && plan > newest.body.onDay
                    ? own.planIsNewer(shownDay(plan, language))
                    : own.withPlan}
                </QuietLine>
              </Stack>
            </NotPrinted>
          )}
          {filled.length === 0 && <p>{writer ? own.none : own.noneWhileReading}</p>}
          {filled.map((filler) => {
            const mine = compasses[filler];
            const last = mine.at(-1);
            return (
              <section key={filler} aria-label={own.filledBy[filler]}>
                <Stack>
                  <h2>{own.filledBy[filler]}</h2>
                  <CompassOverTime compasses={mine} onPrint={() => audit('compassPrinted', stream)} />
                  <ChangesInWords compasses={mine} />
                  {last !== undefined && <SaidAboutIt compass={last} />}
                </Stack>
              </section>
            );
          })}
        </Stack>
      </Page>
    </>
  );
}
const byDay = (
  one: { readonly body: { readonly onDay: string } },
  other: { readonly body: { readonly onDay: string } },
): number => one.body.onDay.localeCompare(other.body.onDay);
