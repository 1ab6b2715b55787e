import type { Place, Places } from '../shell/usePlaces.ts';
import { ClearanceRoom } from './ClearanceRoom.tsx';
import { EmergencyRoom } from './EmergencyRoom.tsx';
import { ToldRoom } from './ToldRoom.tsx';

type CaseGroupPlace = Extract<Place, { readonly room: 'caseGroup' }>;

/** What key staff write for a group, from the case: clearance, the emergency sheet, and an answer to what it told. */
export function CaseGroupPlaceRoom(props: { readonly place: CaseGroupPlace; readonly places: Places }) {
  const { places } = props;
  const { stream, page } = props.place;
  if (page === 'sheet') return <EmergencyRoom group={null} of={stream} places={places} />;
  if (page === 'told') return <ToldRoom stream={stream} places={places} />;
  return <ClearanceRoom stream={stream} places={places} />;
}
