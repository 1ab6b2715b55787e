import { EmergencyRoom } from './EmergencyRoom.tsx';
import { GroupRoom } from './GroupRoom.tsx';
import { PrintRoom } from './PrintRoom.tsx';
import { SessionRoom } from './SessionRoom.tsx';
import { ThreadsRoom } from './ThreadsRoom.tsx';
import type { Place, Places } from '../shell/usePlaces.ts';

type GroupPlace = Extract<Place, { readonly room: 'group' }>;

/** The pages of one group. They come together: a leader turns between them in the middle of a session. */
export function GroupPlaceRoom(props: { readonly place: GroupPlace; readonly places: Places }) {
  const { place, places } = props;
  const { stream, page } = place;
  if (page === undefined) return <GroupRoom stream={stream} places={places} said={place.said ?? null} />;
  if (page === 'print') return <PrintRoom stream={stream} places={places} />;
  if ('session' in page) return <SessionRoom stream={stream} session={page.session} places={places} />;
  if ('threads' in page) return <ThreadsRoom stream={stream} of={page.threads} places={places} />;
  return <EmergencyRoom group={stream} of={page.sheet} places={places} />;
}
