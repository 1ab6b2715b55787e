import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Draft, DraftValues } from '../../entries/draft.ts';
import { asDraftId, type DraftId } from '../../entries/ids.ts';
import type { Drafts, StreamContents } from '../../flow/ports.ts';
import type { AnyWording, Language, StepDefinition } from '../../model/define.ts';
import { loadStep } from '../../model/steps/loadStep.ts';
import { amendsOf } from '../../rules/correctionGivens.ts';
import { ownQuestions } from '../../rules/ownQuestions.ts';
import { isAbsent, useAbsentCase } from '../shell/absentCase.ts';
import { useSession } from '../shell/session.tsx';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import type { Place } from '../shell/usePlaces.ts';
import { fetchPartsOf } from '../step/partsOfWork.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { wordingHere } from './wordingHere.ts';

export type StepPlace = Extract<Place, { readonly room: 'step' }>;

/** Everything a piece of work needs before its first page can be shown. */
export interface Work {
  readonly kind: 'ready';
  readonly step: StepDefinition;
  readonly wording: AnyWording;
  readonly draft: Draft;
  readonly contents: StreamContents | null;
}

/** Unfinished work of the same sort stands in the case: it is offered, never taken up by itself. */
export interface Found {
  readonly kind: 'found';
  readonly title: string;
  readonly draft: Draft;
}

/** A plan was signed before: its content is offered as a beginning, never taken by itself. */
export interface Earlier {
  readonly kind: 'earlier';
  readonly title: string;
  readonly signedOn: string;
  readonly values: DraftValues;
}

/** Begins a piece of work anew or takes a draft up again; null until everything is here. */
export function useWork(now: StepPlace, tell: (draft: string) => void): Work | Found | Earlier | null {
  // A move to another place mounts the room anew; what is learnt here about this one must not begin it again.
  const [place] = useState(now);
  const onBegun = useEffectEvent(tell);
  const { cases, drafts, clock } = usePorts();
  const { writer, team } = useSession();
  const local = useLocalSettings();
  const settings = useEffectEvent(() => local);
  const tellAbsent = useAbsentCase();
  const sayAbsent = useEffectEvent(() => tellAbsent?.());
  const language = useLanguage();
  const [work, setWork] = useState<Work | Found | Earlier | null>(null);
  const ours = useRef(place.draft);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    const prepare = async () => {
      const [step, wording, contents] = await Promise.all([
        loadStep(place.step).then((loaded) => withItsParts(loaded, language)),
        wordingHere(place.step, language, team.office),
        place.stream === null ? null : cases.read({ type: 'case', id: place.stream }),
      ]);
      if (gone) return;
      if (contents !== null && isAbsent(contents)) return sayAbsent();
      // A plan is opened with more than its draft: what came before it, and what the case has brought up.
      const isPlan = carriedOn.has(place.step) && contents !== null;
      const plans = isPlan ? await import('./planDrafts.ts') : null;
      const plan = place.step === 'safetyPlan' ? plans : null;
      // A decision is opened with the municipality's own criteria and defaults.
      const decision = place.step === 'pathwayDecision' ? await import('./decisionDrafts.ts') : null;
      // A sitting is made from the packs it was begun with.
      const sitting = place.step === 'measure' ? await import('../measures/openSitting.ts') : null;
      // An evaluation is opened with what the office's maps make of recorded results.
      const evaluation = place.step === 'riskEvaluation' ? await import('./evaluationDrafts.ts') : null;
      const known = ours.current;
      const begun = known === null ? null : await drafts.open(asDraftId(known)).catch(() => null);
      const found = known === null ? await unfinished(drafts, place) : undefined;
      if (gone) return;
      if (found !== undefined) return setWork({ kind: 'found', title: wording.title, draft: found });
      const earlier = known === null ? plans?.earlierWork(place.step, contents?.entries ?? []) : null;
      if (earlier) return setWork({ kind: 'earlier', title: wording.title, ...earlier });
      const id =
        begun === null
          ? await drafts.begin({
              step: place.step,
              stream: place.stream,
              givens: place.givens,
              startedAt: clock.now().instant,
            })
          : asDraftId(begun.id);
      if (begun === null) await beginWith(drafts, id, place.values);
      const draft = begun ?? (await drafts.open(id));
      const made = await sitting?.openSitting({ step, wording }, draft.info.givens, team, language);
      const { today } = clock.now();
      const opened =
        contents === null
          ? null
          : ((await plan?.openedAsPlan(drafts, draft, contents, { today }, writer)) ??
            evaluation?.openedAsEvaluation(draft, contents, { today, settings: settings() }) ??
            (await decision?.openedAsDecision(drafts, draft, contents, {
              today,
              settings: settings(),
              language,
              writer,
            })));
      if (gone) return;
      ours.current = draft.id;
      onBegun(draft.id);
      setWork({
        kind: 'ready',
        // Who corrects an entry sees its own questions: nothing else is signed with it.
        step: amendsOf(draft.info.givens) === '' ? (made?.step ?? step) : ownQuestions(made?.step ?? step),
        wording: made?.wording ?? wording,
        draft: opened ?? draft,
        contents,
      });
    };
    prepare().catch((error: unknown) => {
      if (!gone) setFailure(error);
    });
    return () => {
      gone = true;
    };
  }, [place, language, cases, drafts, clock, writer, team]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the work could not be opened');
  return work;
}

/** The first question of a first contact waits for nothing; its parts are fetched while that one is read. */
async function withItsParts(step: StepDefinition, language: Language): Promise<StepDefinition> {
  if (step.stage !== 'detection') await fetchPartsOf(step.stage, language);
  return step;
}

/** Plans that begin with what stood in the one before. */
const carriedOn: ReadonlySet<StepPlace['step']> = new Set(['safetyPlan', 'citizensPlan', 'actionPlan']);

async function beginWith(drafts: Drafts, draft: DraftId, values: DraftValues = {}): Promise<void> {
  const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
  if (changes.length > 0) await drafts.change(draft, changes);
}

/** A draft of the same step in the same case, about the same thing. Before there is a case none is the same. */
async function unfinished(drafts: Drafts, place: StepPlace): Promise<Draft | undefined> {
  if (place.stream === null) return undefined;
  const about = (givens: Readonly<Record<string, string>>) =>
    [
      ...['child', 'consent', 'renews', 'about', 'packs', 'filledBy', 'handover'].map(
        (name) => givens[name] ?? '',
      ),
      amendsOf(givens),
    ].join(' ');
  return (await drafts.list()).find(
    ({ info }) =>
      info.step === place.step && info.stream === place.stream && about(info.givens) === about(place.givens),
  );
}
