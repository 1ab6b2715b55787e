import { StatusChip } from '../kit/StatusChip.tsx';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import type { Office } from '../../rules/local/office.ts';
import { heldVersion } from '../../rules/local/readOffice.ts';
import type { LocalDate } from '../../entries/ids.ts';
import { checkMark } from '../../rules/checkMark.ts';
import { useOffice } from '../shell/useLocalSettings.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { officePageIds, type OfficePageId } from './officePage.ts';
import { OfficePageView } from './OfficePageView.tsx';
import { officePages } from './pages.ts';
import { PublicNumbers } from './PublicNumbers.tsx';
import { useOfficeWords } from './words.ts';
import { WhoMayChange } from './WhoMayChange.tsx';

/** What ages on a page is to be looked at again: checked long ago, or by nobody yet. */
function isToCheck(office: Office, page: OfficePageId, today: LocalDate): boolean {
  if (page !== 'workflow' && page !== 'formal' && page !== 'numbers') return false;
  return officePages[page].keys.some((key) => {
    const held = heldVersion(office, key);
    if (held === undefined || held.value === '') return false;
    return (
      held.checkedOn === null ||
      checkMark({ checkedOn: held.checkedOn, mark: 'confirmed' }, today) !== 'confirmed'
    );
  });
}

/** The office's own settings: one page per kind. A lead changes them, everyone may read them. */
export function OfficeRoom(props: { readonly page: OfficePageId | null; readonly places: Places }) {
  const { page, places } = props;
  const { room } = useOfficeWords();
  const { clock } = usePorts();
  const office = useOffice();
  if (page !== null)
    return <OfficePageView id={page} onBack={() => places.go({ room: 'office', page: null })} />;
  const { today } = clock.now();
  return (
    <Page title={room.title} lead={room.lead} back={{ onPress: () => places.go({ room: 'settings' }) }}>
      <Stack gap="large">
        <WhoMayChange />
        <PublicNumbers office={office} />
        <RowList
          label={room.title}
          rows={officePageIds.map((id) => {
            const own = officePages[id].keys.some((key) => (heldVersion(office, key)?.value ?? '') !== '');
            return {
              key: id,
              status: isToCheck(office, id, today) ? (
                <StatusChip shape="diamond" look="strong">
                  {room.toCheck}
                </StatusChip>
              ) : (
                <StatusChip shape={own ? 'check' : 'circle'}>{own ? room.own : room.shipped}</StatusChip>
              ),
              title: room.page[id].title,
              onOpen: () => places.go({ room: 'office', page: id }),
            };
          })}
        />
      </Stack>
    </Page>
  );
}
