import type { Place, Places } from '../shell/usePlaces.ts';
import { ClearanceRoom } from './ClearanceRoom.tsx';
import { EmergencyRoom } from './EmergencyRoom.tsx';

type CaseGroupPlace = Extract<Place, { readonly room: 'caseGroup' }>;

/** What key staff write for the leaders of a group, from the case: clearance, and the emergency sheet. */
export function CaseGroupPlaceRoom(props: { readonly place: CaseGroupPlace; readonly places: Places }) {
  const { place, places } = props;
  return place.page === 'sheet' ? (
    <EmergencyRoom group={null} of={place.stream} places={places} />
  ) : (
    <ClearanceRoom stream={place.stream} places={places} />
  );
}
