import {
  guidePageIds,
  officeGuideIds,
  type GuidePageId,
  type OfficeGuideId,
} from '../../text/guide/guidePage.ts';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { RowList } from '../kit/RowList.tsx';
import type { Place, Places } from '../shell/usePlaces.ts';
import { OfficeGuideText, WorkGuideText } from './GuideText.tsx';
import { useGuideWords } from './words.ts';

type GuidePlace = Extract<Place, { readonly room: 'guide' }>;
type Chapter = NonNullable<GuidePlace['page']>;

/** How the work is done here, page by page. It holds no case and needs no network. */
export function GuideRoom(props: { readonly place: GuidePlace; readonly places: Places }) {
  const { place, places } = props;
  const { room, pages, offices } = useGuideWords();
  const list: GuidePlace = { room: 'guide', ...(place.from === undefined ? {} : { from: place.from }) };
  const open = (page: Chapter) => places.go({ ...list, page });
  if (place.page !== undefined) {
    const back = { label: room.toPages, onPress: () => places.go(list) };
    if (isOfficeGuide(place.page)) return <OfficeGuideText guide={offices[place.page]} back={back} />;
    const next = nextOf(place.page);
    return (
      <WorkGuideText
        page={pages[place.page]}
        back={back}
        next={next === undefined ? null : { title: pages[next].title, onPress: () => open(next) }}
      />
    );
  }
  return (
    <Page
      title={room.title}
      lead={room.lead}
      back={{ onPress: () => places.go({ room: place.from ?? 'home' }) }}
    >
      <Stack gap="large">
        <section aria-label={room.pages}>
          <h2>{room.pages}</h2>
          <RowList
            detailsUnder
            label={room.pages}
            rows={guidePageIds.map((id) => ({
              key: id,
              title: pages[id].title,
              detail: pages[id].purpose,
              onOpen: () => open(id),
            }))}
          />
        </section>
        <section aria-label={room.others}>
          <h2>{room.others}</h2>
          <RowList
            detailsUnder
            label={room.others}
            rows={officeGuideIds.map((id) => ({
              key: id,
              title: offices[id].title,
              detail: offices[id].purpose,
              onOpen: () => open(id),
            }))}
          />
        </section>
      </Stack>
    </Page>
  );
}

const isOfficeGuide = (page: Chapter): page is OfficeGuideId =>
  (officeGuideIds as readonly Chapter[]).includes(page);

const nextOf = (page: GuidePageId): GuidePageId | undefined => guidePageIds[guidePageIds.indexOf(page) + 1];
