import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { AllOffers } from './AllOffers.tsx';
import { FittingOffers } from './FittingOffers.tsx';
import { useDirectoryWords } from './words.ts';

/** Who can help. From the home page everything; from a case first what fits it, with the reasons, and a way to the rest. */
export function DirectoryRoom(props: { readonly stream: StreamId | null; readonly places: Places }) {
  const { stream, places } = props;
  const { room } = useDirectoryWords();
  if (stream !== null) return <DirectoryOfCase stream={stream} places={places} />;
  return (
    <Page
      title={room.title}
      lead={room.lead}
      guidance={room.guidance}
      guidanceTitle={room.guidanceTitle}
      back={{ onPress: () => places.go({ room: 'home' }) }}
    >
      <AllOffers />
    </Page>
  );
}

function DirectoryOfCase(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  return open === null ? null : <OffersOfCase {...props} open={open} />;
}

function OffersOfCase(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
}) {
  const { stream, places } = props;
  const { view, contents } = props.open;
  const { room } = useDirectoryWords();
  const { inConversation } = useSession();
  const [all, setAll] = useState(false);
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={room.title}
        above={view.facts.alias ?? undefined}
        lead={all ? room.lead : room.leadCase}
        guidance={room.guidance}
        guidanceTitle={room.guidanceTitle}
        back={{ onPress: () => places.go({ room: 'case', stream }) }}
      >
        <Stack gap="large">
          {!all && <FittingOffers facts={view.facts} />}
          <Button onPress={() => setAll(!all)}>{all ? room.seeFitting : room.seeAll}</Button>
          {all && <AllOffers />}
        </Stack>
      </Page>
    </>
  );
}
