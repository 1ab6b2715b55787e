import { useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import { asDraftId, type LocalDate } from '../../entries/ids.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import type { AnyWording, StepDefinition } from '../../model/define.ts';
import { loadWording, steps } from '../../model/steps/steps.ts';
import type { NoteWriter } from '../ports.ts';
import { useSession } from '../shell/session.tsx';
import type { Place } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

export type StepPlace = Extract<Place, { readonly room: 'step' }>;

/** Everything a piece of work needs before its first page can be shown. */
export interface Work {
  readonly step: StepDefinition;
  readonly wording: AnyWording;
  readonly draft: Draft;
  readonly contents: StreamContents | null;
  readonly note: NoteWriter;
}

/** Begins a piece of work anew or takes a draft up again; null until everything is here. */
export function useWork(now: StepPlace, tell: (draft: string) => void): Work | null {
  // A move to another place mounts the room anew; what is learnt here about this one must not begin it again.
  const [place] = useState(now);
  const onBegun = useEffectEvent(tell);
  const { cases, drafts, clock, notes } = usePorts();
  const language = useLanguage();
  const { me } = useSession();
  const [work, setWork] = useState<Work | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    const step: StepDefinition = steps[place.step];
    const prepare = async () => {
      const [wording, contents] = await Promise.all([
        loadWording(place.step, language),
        place.stream === null ? null : cases.read({ type: 'case', id: place.stream }),
      ]);
      const note = await notes.writer({ step, wording, language, onDate: clock.now().today, by: me.name });
      if (gone) return;
      const begun = place.draft === null ? null : await drafts.open(asDraftId(place.draft)).catch(() => null);
      const id =
        begun === null
          ? await drafts.begin({
              step: place.step,
              stream: place.stream,
              givens: place.givens,
              startedAt: clock.now().instant,
            })
          : asDraftId(begun.id);
      const draft = begun ?? (await drafts.open(id));
      if (gone) return;
      onBegun(draft.id);
      setWork({ step, wording, draft: withNewestGivens(draft, contents, clock.now()), contents, note });
    };
    prepare().catch((error: unknown) => {
      if (!gone) setFailure(error);
    });
    return () => {
      gone = true;
    };
  }, [place, language, cases, drafts, clock, notes, me]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the work could not be opened');
  return work;
}

/** A plan rests on the newest evaluation, also when its draft was begun before that one was signed. */
function withNewestGivens(
  draft: Draft,
  contents: StreamContents | null,
  now: { readonly today: LocalDate },
): Draft {
  if (draft.info.step !== 'safetyPlan' || contents === null) return draft;
  const { risk } = replay(contents.entries, now).facts;
  if (risk === null) return draft;
  return { ...draft, info: { ...draft.info, givens: { ...draft.info.givens, evaluation: risk.entry } } };
}
