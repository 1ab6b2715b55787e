import type { StreamId } from '../../entries/ids.ts';
import { groupThread, personThreads } from '../../rules/groups/threads.ts';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { PictureOrTable, SmallPictures } from '../kit/PictureOrTable.tsx';
import { Select } from '../kit/Select.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { GroupPictures, PersonPictures } from './ThreadPictures.tsx';
import { GroupTable, PersonTable, ThreeOf } from './ThreadTables.tsx';
import { useGroup, type OpenGroup } from './useGroup.ts';
import { useGroupWords } from './words.ts';

interface RoomProps {
  readonly stream: StreamId;
  /** One participant; null for the whole group. */
  readonly of: StreamId | null;
  readonly places: Places;
}

/** What was written, session by session, of one person or the whole group: small pictures, and tables that say the same. */
export function ThreadsRoom(props: RoomProps) {
  const { open } = useGroup(props.stream);
  return open === null ? null : <ThreadsPage {...props} open={open} />;
}

function ThreadsPage(props: RoomProps & { readonly open: OpenGroup }) {
  const { open, of, places, stream } = props;
  const words = useGroupWords().threads;
  const { page } = useGroupWords();
  const audit = useAudit();
  const { facts } = open.view;
  const person = open.everybody.find((one) => one.case === of) ?? null;
  const sessions = [...facts.sessions].sort((one, other) => one.session - other.session);
  const name = facts.plan?.name ?? page.noName;
  const threads = person === null ? null : personThreads(facts, person.case);
  const thread = groupThread(facts);
  return (
    <Page
      title={person === null ? words.titleGroup : words.titlePerson(person.alias)}
      pageKey={`threads ${of ?? stream}`}
      back={{ label: words.back, onPress: () => places.go({ room: 'group', stream }) }}
      lead={words.lead}
      wide
    >
      <Stack gap="large">
        <Select
          label={words.person}
          empty={words.whole}
          options={open.everybody.map((one) => ({ value: one.case, label: one.alias }))}
          value={of ?? ''}
          onChange={(to) =>
            places.replace({
              room: 'group',
              stream,
              page: { threads: open.everybody.find((one) => one.case === to)?.case ?? null },
            })
          }
        />
        {sessions.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <PictureOrTable
            onPrint={() => audit('groupPrinted', stream)}
            words={{ ...words, legend: person === null ? words.legendGroup : words.legend }}
            renderPicture={(whole) => (
              <SmallPictures
                width={whole}
                renderPictures={(width) =>
                  threads === null ? (
                    <GroupPictures thread={thread} most={open.people.length} width={width} />
                  ) : (
                    <PersonPictures threads={threads} sessions={sessions} width={width} />
                  )
                }
              />
            )}
          >
            {threads === null || person === null ? (
              <GroupTable name={name} thread={thread} />
            ) : (
              <PersonTable name={person.alias} threads={threads} sessions={sessions} />
            )}
          </PictureOrTable>
        )}
        {threads !== null && sessions.length > 0 && <ThreeOf threads={threads} />}
      </Stack>
    </Page>
  );
}
