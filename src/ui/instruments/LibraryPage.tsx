import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import type { LibraryPack } from './useLibrary.ts';
import { useInstrumentWords } from './words.ts';

const shapeOf: Readonly<Record<LibraryPack['state'], ChipShape>> = {
  shipped: 'circle',
  offered: 'check',
  older: 'clock',
  removed: 'square',
  notRun: 'diamond',
};

export function PackChip({ state }: Pick<LibraryPack, 'state'>) {
  const { room } = useInstrumentWords();
  return <StatusChip shape={shapeOf[state]}>{room.state[state]}</StatusChip>;
}

/** All instruments in two lists, each a way to what it is. */
export function LibraryPage(props: { readonly library: readonly LibraryPack[]; readonly places: Places }) {
  const { library, places } = props;
  const { room } = useInstrumentWords();
  const { me, writer } = useSession();
  const isLead = me.signer.roles.includes('lead');
  const list = (label: string, packs: readonly LibraryPack[]) => (
    <RowList
      detailsUnder
      label={label}
      rows={packs.map(({ id, version, state, pack, words, imported }) => ({
        key: imported?.entry ?? id,
        ...(state === 'shipped' ? {} : { status: <PackChip state={state} /> }),
        title: `${words?.name ?? id} (${version})`,
        detail:
          pack === null ? room.stateWhy.notRun : `${room.kind[pack.kind]}. ${words?.validatedFor ?? ''}`,
        onOpen: () => places.go({ room: 'instruments', page: { pack: id, version } }),
      }))}
    />
  );
  const imported = library.filter((one) => one.imported !== null);
  return (
    <Page
      title={room.title}
      lead={<p>{room.lead}</p>}
      back={{ onPress: () => places.go({ room: 'settings' }) }}
    >
      <Stack gap="large">
        <Notice tone="info">{room.evidence}</Notice>
        <section aria-label={room.importedList}>
          <Stack>
            <h2>{room.importedList}</h2>
            {imported.length === 0 ? <p>{room.importedNone}</p> : list(room.importedList, imported)}
            {isLead && writer ? (
              <Cluster>
                <Button onPress={() => places.go({ room: 'instruments', page: 'import' })}>
                  {room.bringIn.open}
                </Button>
              </Cluster>
            ) : (
              <p>{isLead ? room.readsOnly : room.onlyLead}</p>
            )}
          </Stack>
        </section>
        <section aria-label={room.shippedList}>
          <h2>{room.shippedList}</h2>
          {list(
            room.shippedList,
            library.filter((one) => one.imported === null),
          )}
        </section>
      </Stack>
    </Page>
  );
}
