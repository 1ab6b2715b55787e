import type { StreamId } from '../../entries/ids.ts';
import { shownName } from '../../flow/aboutCases.ts';
import { isCase } from '../../flow/caseList.ts';
import { isDanger, nextUpKinds } from '../../flow/caseView.ts';
import type { HandoverLine, HomeDay, HomeLine } from '../../flow/homeLines.ts';
import { reminderGiven } from '../case/askLater.ts';
import { isStepId } from '../../model/steps/stepWords.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useSession } from '../shell/session.tsx';
import { useShellWords } from '../shell/words.ts';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { CaseLines } from './CaseLines.tsx';
import { CaseSearch } from './CaseSearch.tsx';
import { DraftRows } from './DraftRows.tsx';
import { Handovers } from './Handovers.tsx';
import { GroupsToday, LeavingRows, PutOffRows, RunsOut, TodayTogether, WaitingRows } from './laterParts.ts';
import { LastBackup } from './LastBackup.tsx';
import { Reminders } from './Reminders.tsx';
import { useHome } from './useHome.ts';
import { useRefold } from './useRefold.ts';
import { hasAnEnd, isClosed, isLedBy, isSettled, waitsForOther, worksWithGroups } from './whatIsThere.ts';
import { useHomeWords } from './words.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

/** From handing over on, lines stand in lists of their own, below what is due for somebody today. */
const rank = ({ kind }: HomeLine): number => nextUpKinds.indexOf(kind);
const isUrgent = (line: HomeLine): boolean => rank(line) < nextUpKinds.indexOf('handover');
const isForLater = (line: HomeLine): boolean => rank(line) > nextUpKinds.indexOf('draft');

/** What matters today: two starts, what is urgent, my cases, unfinished work. */
export function Home(props: { readonly places: Places; readonly said: 'signed' | null }) {
  const { clock } = usePorts();
  const { writer, damaged, training, person: signedIn, me, team } = useSession();
  const several = training !== true && team.staff.size > 1;
  const words = useHomeWords();
  const { exercises } = useShellWords().training;
  const language = useLanguage();
  const asksMe = ({ refused, receiverPerson, standInPerson }: HandoverLine): boolean =>
    refused === undefined && (receiverPerson === signedIn.person || standInPerson === signedIn.person);
  const isTogether = (day: HomeDay): boolean => team.absences.length > 0 || day.handovers.some(asksMe);
  const { home, again } = useHome((day) => (isTogether(day) ? TodayTogether.fetch() : Promise.resolve()));
  useRefold(home?.summaries ?? null, again);
  const { go } = props.places;
  const begin = (givens: Readonly<Record<string, string>>) =>
    go({ room: 'step', step: 'detection', stream: null, givens, draft: null });
  const openCase = (stream: StreamId) => go({ room: 'case', stream });
  const openLine = (line: HomeLine) =>
    go({ room: 'case', stream: line.stream, ...(isDanger(line) ? { at: 'now' } : {}) });
  const putOff = writer
    ? ({ stream, kind, also }: HomeLine) => {
        const what = [...new Set([kind, ...also.map((one) => one.kind)])].filter((one) => one !== 'draft');
        go({
          room: 'step',
          step: 'putOff',
          stream,
          givens: { what: what.join(' ') },
          draft: null,
          from: 'home',
        });
      }
    : undefined;
  const anyCase = home !== null && home.summaries.some(isCase);
  const leading = home?.summaries.some(isLedBy(signedIn.person)) === true;
  const empty = home !== null && !anyCase && !leading && home.drafts.length === 0 && home.lines.length === 0;
  const urgent = home?.lines.filter(isUrgent) ?? [];
  const forLater = home?.lines.filter(isForLater) ?? [];
  const asked = home?.handovers.filter(asksMe) ?? [];
  const handovers = home?.handovers.filter((line) => !asksMe(line)) ?? [];
  const urgentLines = urgent.length > 0 && (
    <CaseLines label={words.urgent} lines={urgent} onCase={openLine} onPutOff={putOff} />
  );
  const lead = me.signer.roles.includes('lead');
  const trained = lead ? [...team.staff.values()] : [me];
  return (
    <Page title={words.title} lead={shownDate(clock.now().today, language)}>
      <Stack gap="large">
        {props.said === 'signed' && (
          <Notice tone="done" urgent>
            {words.signedDone}
          </Notice>
        )}
        {damaged && <Notice tone="warning">{words.damaged}</Notice>}
        <Cluster>
          {writer && (
            <>
              <Button kind="primary" onPress={() => begin({ wayIn: 'routine' })}>
                {words.askRoutinely}
              </Button>
              <Button onPress={() => begin({})}>{words.newConversation}</Button>
            </>
          )}
          <LinkButton onPress={() => go({ room: 'directory', stream: null })}>{words.directory}</LinkButton>
          <LinkButton onPress={() => go({ room: 'guide' })}>{words.guide}</LinkButton>
          {worksWithGroups(me) && (
            <LinkButton onPress={() => go({ room: 'groups' })}>{words.groups}</LinkButton>
          )}
          {several && (
            <LinkButton onPress={() => go({ room: 'exchange', page: null })}>{words.exchange}</LinkButton>
          )}
          {training === true && <LinkButton onPress={() => go({ room: 'training' })}>{exercises}</LinkButton>}
        </Cluster>
        {empty && <p>{words.empty}</p>}
        {home !== null && !empty && (anyCase || !leading) && urgent.length === 0 && asked.length === 0 && (
          <p>{words.nothingUrgent}</p>
        )}
        {home !== null && isTogether(home) ? (
          <UntilHere meanwhile={urgentLines}>
            <TodayTogether
              lines={urgent}
              asked={asked}
              summaries={home.summaries}
              onLine={openLine}
              onCase={openCase}
              onPutOff={putOff}
              onAbsence={() => go({ room: 'absence' })}
            />
          </UntilHere>
        ) : (
          urgentLines
        )}
        {leading && (
          <UntilHere>
            <GroupsToday summaries={home.summaries} onGroup={(stream) => go({ room: 'group', stream })} />
          </UntilHere>
        )}
        {home !== null && home.summaries.some(waitsForOther) && (
          <UntilHere>
            <WaitingRows summaries={home.summaries} onCase={openCase} />
          </UntilHere>
        )}
        {handovers.length > 0 && <Handovers lines={handovers} onCase={openCase} />}
        {home !== null && (
          <DraftRows
            drafts={home.drafts}
            aliasOf={(draft) =>
              shownName(home.summaries.find(({ stream }) => stream === draft.info.stream)?.summary ?? {})
            }
            isSettled={(draft) => isSettled(draft, home.summaries)}
            onOpen={({ id, info: { step, stream, givens } }) => {
              // Begun in a group: whoever leads it has no page of the case to go back to.
              const from = givens['group'] === undefined ? {} : ({ from: 'group' } as const);
              if (isStepId(step)) go({ room: 'step', step, stream, givens, draft: id, ...from });
            }}
            onDiscarded={again}
          />
        )}
        {home !== null && home.reminders.length > 0 && (
          <Reminders
            reminders={home.reminders}
            onBegin={writer ? (id) => begin({ wayIn: 'routine', [reminderGiven]: id }) : null}
            onDropped={again}
          />
        )}
        {forLater.length > 0 && (
          <section aria-label={words.forLater}>
            <h2>{words.forLater}</h2>
            <CaseLines label={words.forLater} lines={forLater} onCase={openLine} onPutOff={putOff} />
          </section>
        )}
        {home !== null && home.putOff.length > 0 && (
          <UntilHere>
            <PutOffRows lines={home.putOff} onCase={openCase} onTakenBack={again} />
          </UntilHere>
        )}
        {home !== null && anyCase && (
          <CaseSearch summaries={home.summaries} lines={home.lines} onCase={openCase} />
        )}
        {home !== null && trained.some(hasAnEnd) && (
          <UntilHere>
            <RunsOut onStaff={() => go({ room: 'staff' })} />
          </UntilHere>
        )}
        {home !== null && training !== true && home.summaries.some(isClosed) && (
          <UntilHere>
            <LeavingRows summaries={home.summaries} onCase={openCase} />
          </UntilHere>
        )}
        {home !== null && training !== true && <LastBackup />}
      </Stack>
    </Page>
  );
}
