import type { InstrumentPage, Places } from '../shell/usePlaces.ts';
import { ImportPage } from './ImportPage.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { PackPage } from './PackPage.tsx';
import { useLibrary } from './useLibrary.ts';

/** Every instrument, shipped and taken in: what it is, for whom, how sure; a lead takes them in and out. */
export function InstrumentRoom(props: { readonly page: InstrumentPage | null; readonly places: Places }) {
  const { page, places } = props;
  const library = useLibrary();
  const toList = () => places.go({ room: 'instruments', page: null });
  if (page === null) return <LibraryPage library={library} places={places} />;
  if (page === 'import') return <ImportPage onBack={toList} />;
  const found = library.find(({ id, version }) => id === page.pack && version === page.version);
  return found === undefined ? (
    <LibraryPage library={library} places={places} />
  ) : (
    <PackPage one={found} onBack={toList} />
  );
}
