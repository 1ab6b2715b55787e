import { lazy, useCallback, useRef, useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import { asDraftId, asStreamId, newId } from '../../entries/ids.ts';
import { saveBackup } from '../settings/saveBackup.ts';
import { useSession } from '../shell/session.tsx';
import type { Place, Places } from '../shell/usePlaces.ts';
import { DraftOffer } from '../step/DraftOffer.tsx';
import { KnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { StepWizard } from '../step/StepWizard.tsx';
import { usePorts } from '../usePorts.tsx';
import { ReviewLater } from './ReviewLater.tsx';
import { useReview } from './useReview.ts';
import { useFacts } from './useFacts.ts';
import { useWork, type Earlier, type StepPlace, type Work } from './useWork.ts';

/** Read from the whole case: only work inside a case needs it. */
const PlanOffer = lazy(() => import('./PlanOffer.tsx').then((module) => ({ default: module.PlanOffer })));
const StripOver = lazy(() => import('./StripOver.tsx').then((module) => ({ default: module.StripOver })));

/** One piece of work, in a case or before there is one. */
export function StepRoom(props: { readonly place: StepPlace; readonly places: Places }) {
  const { place, places } = props;
  const work = useWork(place, (draft) => {
    if (place.draft !== draft) places.settle({ ...place, draft });
  });
  const { drafts } = usePorts();
  if (work === null) return null;
  if (work.kind === 'ready') return <OpenWork {...props} work={work} key={work.draft.id} />;
  if (work.kind === 'earlier') return <AfterEarlier {...props} work={work} />;
  const { id } = work.draft;
  const anew = () => places.replace({ ...place, draft: null });
  return (
    <DraftOffer
      title={work.title}
      draft={work.draft}
      onContinue={() => places.replace({ ...place, draft: id })}
      onDiscard={() => void drafts.discard(asDraftId(id)).then(anew, anew)}
      onBack={() => places.replace(backTo(place))}
    />
  );
}

const backTo = (place: StepPlace): Place =>
  place.stream === null ? { room: 'home' } : { room: 'case', stream: place.stream };

/** Begins with what was signed before, or without it: a draft of its own either way. */
function AfterEarlier(props: { readonly place: StepPlace; readonly places: Places; readonly work: Earlier }) {
  const { place, places, work } = props;
  const { drafts, clock } = usePorts();
  const [failure, setFailure] = useState<unknown>(null);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the draft could not be begun');
  const begin = async (values: DraftValues) => {
    const { step, stream, givens } = place;
    const id = await drafts.begin({ step, stream, givens, startedAt: clock.now().instant });
    const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
    if (changes.length > 0) await drafts.change(id, changes);
    places.replace({ ...place, draft: id });
  };
  return (
    <PlanOffer
      title={work.title}
      signedOn={work.signedOn}
      onTake={() => void begin(work.values).catch(setFailure)}
      onAfresh={() => void begin({}).catch(setFailure)}
      onBack={() => places.replace(backTo(place))}
    />
  );
}

function OpenWork(props: { readonly place: StepPlace; readonly places: Places; readonly work: Work }) {
  const { place, places, work } = props;
  const { vault } = usePorts();
  const { inConversation } = useSession();
  // A case that does not exist yet gets its id here, once: a second try to sign goes to the same stream.
  const [stream] = useState(() => place.stream ?? asStreamId(newId()));
  const madeCase = useRef(false);
  const review = useReview(work);
  const facts = useFacts(work.contents);
  const backup = useCallback(() => void saveBackup(vault).catch(() => undefined), [vault]);
  const onSigned = () =>
    places.replace(
      place.stream !== null || madeCase.current ? { room: 'case', stream } : { room: 'home', said: 'signed' },
    );
  const leave = () => places.replace(place.stream === null ? { room: 'home' } : { room: 'case', stream });

  return (
    <>
      {place.stream !== null && work.contents !== null && (
        <StripOver entries={work.contents.entries} folded={inConversation} />
      )}
      <KnownOfCase facts={facts}>
        <StepWizard
          step={work.step}
          wording={work.wording}
          draft={work.draft}
          renderReview={(onMend) => (
            <ReviewLater
              review={review}
              work={work}
              stream={stream}
              givens={place.givens}
              onSignedAsCase={(made) => {
                madeCase.current = made;
              }}
              onMend={onMend}
              saveBackup={backup}
            />
          )}
          onTurned={review.fetch}
          onSigned={onSigned}
          leave={leave}
          saveBackup={backup}
          inConversation={inConversation}
        />
      </KnownOfCase>
    </>
  );
}
