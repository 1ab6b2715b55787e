import { useCallback, useEffect, useRef, useState } from 'react';
import { asDraftId, asStreamId, newId } from '../../entries/ids.ts';
import { LocalWaysHere } from '../localWays/LocalWaysHere.tsx';
import { amendsOf } from '../../rules/correctionGivens.ts';
import { useSaveBackup } from '../settings/useSaveBackup.ts';
import { useSession } from '../shell/session.tsx';
import { useLookAt } from '../shell/useAudit.ts';
import type { Place, Places } from '../shell/usePlaces.ts';
import { fetchPartsOf } from '../step/partsOfWork.ts';
import { KnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { StepWizard } from '../step/StepWizard.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { ReviewLater } from './ReviewLater.tsx';
import { useReview } from './useReview.ts';
import { useFacts } from './useFacts.ts';
import { useWork, type StepPlace, type Work } from './useWork.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';

/** Milliseconds, so that nothing stands in the way of the first question of a first contact. */
const onceTheFirstPageStands = 150;

/** Read from the whole case: only work inside a case needs it. */
const EarlierPlan = fetchedPart(() => import('./EarlierPlan.tsx').then((module) => module.EarlierPlan));
/** Only where unfinished work of the same sort was found. */
const DraftOffer = fetchedPart(() => import('../step/DraftOffer.tsx').then((module) => module.DraftOffer));
const CorrectionFrame = fetchedPart(() =>
  import('../correcting/CorrectionFrame.tsx').then((module) => module.CorrectionFrame),
);
/** Only where a part of the case cannot be signed by the person at work. */
const ShutPartsHere = fetchedPart(() => import('./shutParts.tsx').then((module) => module.ShutPartsHere));
const CannotSign = fetchedPart(() => import('./CannotSign.tsx').then((module) => module.CannotSign));
const StripOver = fetchedPart(() => import('./StripOver.tsx').then((module) => module.StripOver));

/** Only where a case is to be handed on. */
const HandingOn = fetchedPart(() => import('../access/HandingOn.tsx').then((module) => module.HandingOn));

/** One piece of work, in a case or before there is one. */
export function StepRoom(props: { readonly place: StepPlace; readonly places: Places }) {
  const { place, places } = props;
  const { step, stream } = place;
  if (step !== 'handover' || stream === null) return <AnyStep {...props} />;
  return (
    <HandingOn stream={stream} places={places} onBack={() => places.replace(backTo(place))}>
      <AnyStep {...props} />
    </HandingOn>
  );
}

function AnyStep(props: { readonly place: StepPlace; readonly places: Places }) {
  const { place, places } = props;
  const work = useWork(place, (draft) => {
    if (place.draft !== draft) places.settle({ ...place, draft });
  });
  useLookAt(place.stream, work !== null);
  const { drafts } = usePorts();
  if (work === null) return null;
  if (work.kind === 'ready') return <OpenWork {...props} work={work} key={work.draft.id} />;
  if (work.kind === 'earlier')
    return (
      <EarlierPlan
        {...work}
        place={place}
        onBegun={(draft) => places.replace({ ...place, draft })}
        onBack={() => places.replace(backTo(place))}
      />
    );
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
  groupOf(place) ??
  (place.stream === null || place.from === 'home'
    ? { room: 'home' }
    : { room: 'case', stream: place.stream });

/** Work that was begun in a group goes back to it: whoever leads a group has no business on the page of the case. */
function groupOf({ from, givens }: StepPlace): Extract<Place, { readonly room: 'group' }> | null {
  const group = givens['group'];
  return from === 'group' && group !== undefined ? { room: 'group', stream: asStreamId(group) } : null;
}

function OpenWork(props: { readonly place: StepPlace; readonly places: Places; readonly work: Work }) {
  const { place, places, work } = props;
  const saveBackup = useSaveBackup();
  const { inConversation } = useSession();
  const language = useLanguage();
  // A case that does not exist yet gets its id here, once: a second try to sign goes to the same stream.
  const [stream] = useState(() => place.stream ?? asStreamId(newId()));
  const madeCase = useRef(false);
  const review = useReview(work);
  const facts = useFacts(work.contents);
  useEffect(() => {
    const { stage } = work.step;
    const once = setTimeout(() => void fetchPartsOf(stage, language), onceTheFirstPageStands);
    return () => clearTimeout(once);
  }, [work.step, language]);
  const backup = useCallback(() => void saveBackup().catch(() => undefined), [saveBackup]);
  const group = groupOf(place);
  const inCase: Place =
    place.from === 'home'
      ? { room: 'home', said: 'signed' }
      : (group ?? { room: place.from === 'group' ? 'case' : (place.from ?? 'case'), stream });
  const onSigned = () =>
    places.replace(
      place.stream === null && !madeCase.current
        ? { room: 'home', said: 'signed' }
        : inCase.room === 'case'
          ? { ...inCase, after: place.step }
          : inCase.room === 'group'
            ? { ...inCase, said: 'signed' }
            : inCase,
    );
  const leave = () =>
    places.replace(place.stream === null || place.from === 'home' ? { room: 'home' } : inCase);

  const someShut = work.contents?.notToSign !== undefined;
  const cannotSign = someShut && (
    <CannotSign
      signs={work.step.signs}
      begin={(step, givens = {}) => places.go({ room: 'step', step, stream, givens, draft: null })}
    />
  );
  const corrects = amendsOf(work.draft.info.givens) !== '';
  const wizard = (
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
          cannotSign={cannotSign}
        />
      )}
      first={cannotSign}
      onTurned={review.fetch}
      onSigned={onSigned}
      leave={leave}
      saveBackup={backup}
      inConversation={inConversation}
      localWays={<LocalWaysHere stage={work.step.stage} />}
    />
  );

  const page =
    someShut && work.contents !== null ? (
      <ShutPartsHere contents={work.contents}>{wizard}</ShutPartsHere>
    ) : (
      wizard
    );

  return (
    <>
      {place.stream !== null && work.contents !== null && !work.contents.closedTo.includes('contact') && (
        <StripOver contents={work.contents} folded={inConversation} />
      )}
      <KnownOfCase facts={facts} entries={work.contents?.entries}>
        {corrects ? <CorrectionFrame work={work}>{page}</CorrectionFrame> : page}
      </KnownOfCase>
    </>
  );
}
