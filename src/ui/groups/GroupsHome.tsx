import type { StreamId } from '../../entries/ids.ts';
import { isOver, leads, type GroupLine, type GroupsRead } from '../../flow/groups/groupLines.ts';
import { Button } from '../kit/Button.tsx';
import { Details } from '../kit/Details.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import { shownDate } from '../shell/shownTime.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { DangerHelp } from './DangerHelp.tsx';
import { GroupRows } from './GroupRows.tsx';
import { waitingOf } from './readOnce.ts';
import { useGroupsWords } from './words.ts';

/** So many who are due are named here; the waiting list has them all. */
const dueShown = 10;

/** My groups with what is open in them first, the others, and who on the waiting list is to hear from us. */
export function GroupsHome({ read, places }: { readonly read: GroupsRead; readonly places: Places }) {
  const words = useGroupsWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { person: me, writer } = useSession();
  const day = (on: string) => shownDate(on, language);
  const { groups, participants } = read;
  const waiting = waitingOf(participants, clock.now().today);
  const onOpen = (group: StreamId) => places.go({ room: 'groups', group });
  const section = (title: string, some: readonly GroupLine[]) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h2>{title}</h2>
        <GroupRows label={title} lines={some} onOpen={onOpen} />
      </section>
    );
  const needsLook = (line: GroupLine) =>
    !isOver(line) || line.summary.openConcerns.length > 0 || line.summary.openAbsences.length > 0;
  const now = groups.filter(needsLook);
  const over = groups.filter((line) => !needsLook(line));
  const due = waiting.due.slice(0, dueShown);
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={{ onPress: () => places.go({ room: 'home' }) }}
    >
      <Stack gap="large">
        {writer && (
          <Cluster>
            <Button kind="primary" onPress={() => places.go({ room: 'groups', page: 'plan' })}>
              {words.plan}
            </Button>
          </Cluster>
        )}
        {groups.length === 0 && <p>{words.empty}</p>}
        {section(
          words.mine,
          now.filter((line) => leads(line, me.person)),
        )}
        {section(
          words.others,
          now.filter((line) => !leads(line, me.person)),
        )}
        <section aria-label={words.waitingTitle}>
          <Stack>
            <h2>{words.waitingTitle}</h2>
            <p>
              {waiting.waiting + waiting.paused === 0
                ? words.waitingNone
                : words.waitingSize(waiting.waiting, waiting.paused)}
            </p>
            {due.length > 0 && (
              <>
                <h3>{words.dueTitle}</h3>
                <RowList
                  label={words.dueTitle}
                  rows={due.map(({ stream, summary }) => ({
                    key: stream,
                    status: (
                      <StatusChip shape="clock" look="strong">
                        {words.dueChip}
                      </StatusChip>
                    ),
                    title: summary.alias === '' ? words.noAlias : summary.alias,
                    detail: words.due(day(summary.recontactOn ?? '')),
                    onOpen: () => places.go({ room: 'groups', page: 'waiting', person: stream }),
                  }))}
                />
              </>
            )}
            <Cluster>
              <Button onPress={() => places.go({ room: 'groups', page: 'waiting' })}>
                {words.openWaiting}
              </Button>
            </Cluster>
          </Stack>
        </section>
        {over.length > 0 && (
          <Details summary={words.over}>
            <GroupRows label={words.over} lines={over} onOpen={onOpen} />
          </Details>
        )}
        <DangerHelp />
      </Stack>
    </Page>
  );
}
