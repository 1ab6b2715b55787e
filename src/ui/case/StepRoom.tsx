import { useMemo, useRef, useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import { asDraftId, asStreamId, newId } from '../../entries/ids.ts';
import { replay } from '../../flow/replay.ts';
import { summarise } from '../../flow/summarise.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { saveBackup } from '../settings/saveBackup.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { DraftOffer } from '../step/DraftOffer.tsx';
import { StepWizard } from '../step/StepWizard.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { handleToKeep, remind } from './askLater.ts';
import { CaseStrip } from './CaseStrip.tsx';
import { composeEntries } from './composeEntries.ts';
import { useWork, type StepPlace, type Work } from './useWork.ts';

/** One piece of work, in a case or before there is one. */
export function StepRoom(props: { readonly place: StepPlace; readonly places: Places }) {
  const { place, places } = props;
  const work = useWork(place, (draft) => {
    if (place.draft !== draft) places.settle({ ...place, draft });
  });
  const { drafts } = usePorts();
  if (work === null) return null;
  if (work.kind === 'ready') return <OpenWork {...props} work={work} key={work.draft.id} />;
  const { id } = work.draft;
  const anew = () => places.replace({ ...place, draft: null });
  return (
    <DraftOffer
      title={work.title}
      draft={work.draft}
      onContinue={() => places.replace({ ...place, draft: id })}
      onDiscard={() => void drafts.discard(asDraftId(id)).then(anew, anew)}
      onBack={() =>
        places.replace(place.stream === null ? { room: 'home' } : { room: 'case', stream: place.stream })
      }
    />
  );
}

function OpenWork(props: { readonly place: StepPlace; readonly places: Places; readonly work: Work }) {
  const { place, places, work } = props;
  const { cases, clock, vault, reminders } = usePorts();
  const { me, inConversation } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const reasonWords = useReasonWords();
  // A case that does not exist yet gets its id here, once: a second try to sign goes to the same stream.
  const [stream] = useState(() => place.stream ?? asStreamId(newId()));
  const view = useMemo(() => replay(work.contents?.entries ?? [], clock.now()), [work, clock]);
  const outcome = useRef<string | null>(null);

  const checkDoor = (bodies: readonly SignableBody[]) =>
    bodies.flatMap(({ kind, body }) => doorOf(kind)(view.facts, body as never, moment()));
  const sign = async ({
    bodies,
    values,
  }: {
    readonly bodies: readonly SignableBody[];
    readonly values: DraftValues;
  }) => {
    await cases.sign({
      stream: { type: 'case', id: stream },
      unsigned: composeEntries({
        bodies,
        facts: view.facts,
        me,
        today: clock.now().today,
        language,
        note: work.note,
      }),
      summarise,
      draft: asDraftId(work.draft.id),
    });
    // The work is signed; a reminder that cannot be kept must not make it look unsigned.
    await remind(reminders, place.givens, handleToKeep(bodies, values)).catch(() => undefined);
    const detected = bodies.find((body) => body.kind === 'detection');
    outcome.current = detected?.body.outcome ?? null;
  };
  const onSigned = () => {
    const isCase = place.stream !== null || outcome.current === 'told' || outcome.current === 'worryNotTold';
    places.replace(isCase ? { room: 'case', stream } : { room: 'home', said: 'signed' });
  };
  const leave = () => places.replace(place.stream === null ? { room: 'home' } : { room: 'case', stream });

  return (
    <>
      {place.stream !== null && (
        <CaseStrip view={view} entries={work.contents?.entries ?? []} folded={inConversation} />
      )}
      <StepWizard
        step={work.step}
        wording={work.wording}
        draft={work.draft}
        checkDoor={checkDoor}
        reasonWords={reasonWords}
        renderNote={work.note}
        sign={sign}
        onSigned={onSigned}
        leave={leave}
        saveBackup={() => void saveBackup(vault).catch(() => undefined)}
        inConversation={inConversation}
      />
    </>
  );
}
