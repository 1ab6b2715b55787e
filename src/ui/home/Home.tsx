import { asStreamId } from '../../entries/ids.ts';
import { reminderGiven } from '../case/askLater.ts';
import { isStepId } from '../../model/steps/stepWords.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useSession } from '../shell/session.tsx';
import { useShellWords } from '../shell/words.ts';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { CaseSearch } from './CaseSearch.tsx';
import { DraftRows } from './DraftRows.tsx';
import { Handovers } from './Handovers.tsx';
import { LastBackup } from './LastBackup.tsx';
import { UrgentLines } from './UrgentLines.tsx';
import { useHome } from './useHome.ts';
import { useHomeWords } from './words.ts';

/** What matters today: two starts, what is urgent, my cases, unfinished work. */
export function Home(props: { readonly places: Places; readonly said: 'signed' | null }) {
  const { reminders, clock } = usePorts();
  const { writer, damaged, training } = useSession();
  const words = useHomeWords();
  const { exercises } = useShellWords().training;
  const language = useLanguage();
  const { home, again } = useHome();
  const { go } = props.places;
  const begin = (givens: Readonly<Record<string, string>>) =>
    go({ room: 'step', step: 'detection', stream: null, givens, draft: null });
  const openCase = (stream: string) => go({ room: 'case', stream: asStreamId(stream) });
  const empty =
    home !== null && home.cases.length === 0 && home.drafts.length === 0 && home.lines.length === 0;
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
          {training === true && <LinkButton onPress={() => go({ room: 'training' })}>{exercises}</LinkButton>}
        </Cluster>
        {empty && <p>{words.empty}</p>}
        {home !== null && !empty && <UrgentLines lines={home.lines} onCase={openCase} />}
        {home !== null && <Handovers lines={home.lines} onCase={openCase} />}
        {home !== null && (
          <DraftRows
            drafts={home.drafts}
            aliasOf={(draft) =>
              home.cases.find(({ stream }) => stream === draft.info.stream)?.summary.contact?.alias ?? null
            }
            onOpen={({ id, info }) => {
              if (isStepId(info.step))
                go({ room: 'step', step: info.step, stream: info.stream, givens: info.givens, draft: id });
            }}
            onDiscarded={again}
          />
        )}
        {home !== null && home.reminders.length > 0 && (
          <section aria-label={words.reminders}>
            <h2>{words.reminders}</h2>
            <RowList
              label={words.reminders}
              rows={home.reminders.map(({ id, handle, on }) => ({
                key: id,
                title: handle,
                ...(writer ? { onOpen: () => begin({ wayIn: 'routine', [reminderGiven]: id }) } : {}),
                detail: words.reminderOn(shownDate(on, language)),
                action: (
                  <LinkButton onPress={() => void reminders.drop(id).then(again, again)}>
                    {words.reminderDone}
                  </LinkButton>
                ),
              }))}
            />
          </section>
        )}
        {home !== null && home.cases.length > 0 && <CaseSearch cases={home.cases} onCase={openCase} />}
        {home !== null && training !== true && <LastBackup />}
      </Stack>
    </Page>
  );
}
