import { useEffect, useMemo, useState } from 'react';
import type { DraftValues } from '../../entries/draft.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { summarise } from '../../flow/summarise.ts';
import type { StepDefinition } from '../../model/define.ts';
import { loadStep } from '../../model/steps/loadStep.ts';
import { plannedEvents } from '../../model/vocabulary.ts';
import { checkForSigning } from '../../rules/checkForSigning.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { useAnnounce } from '../kit/Announcer.tsx';
import { Actions } from '../kit/Form.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import type { NoteWriter } from '../ports.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { SignButton } from '../step/SignButton.tsx';
import { WillBeSigned } from '../step/WillBeSigned.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage, useText } from '../useText.tsx';
import type { Begin } from './begin.ts';
import { CannotSign } from './CannotSign.tsx';
import { composeEntries } from './composeEntries.ts';
import { useShutParts } from './shutParts.tsx';
import type { OpenCase } from './useCase.ts';
import { wordingHere } from './wordingHere.ts';
import { useCaseWords } from './words.ts';

/** What can be signed from the case page itself, with nothing to type: something that happened, or a talk. */
export interface QuickWork {
  readonly step: 'caseEvent' | 'supportiveTalk' | 'consentWithdrawal';
  /** What it is about, when it is about something that was signed before. */
  readonly givens?: Readonly<Record<string, string>>;
  readonly values: DraftValues;
  /** New with every choice: pressed again after an answer was lost, the same choice is never signed twice. */
  readonly once: string;
}
interface Parts {
  readonly step: StepDefinition;
  readonly note: NoteWriter;
}

const noGivens = {};

/** Shows what will be signed, word for word, and signs it; or leads to the whole page of the same work. */
export function QuickSign(props: {
  readonly work: QuickWork;
  readonly open: OpenCase;
  readonly onSigned: (title: string) => void;
  readonly onMore: () => void;
  readonly begin: Begin;
  readonly onClose: () => void;
}) {
  const { work, open } = props;
  const { cases, notes, clock } = usePorts();
  const { me, team } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const reason = useReasonWords();
  const words = useCaseWords().quick;
  const { isShut } = useShutParts();
  const { step: frame, save } = useText().frame;
  const [parts, setParts] = useState<Parts | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  useEffect(() => {
    let gone = false;
    const prepare = async () => {
      const [step, wording] = await Promise.all([
        loadStep(work.step),
        wordingHere(work.step, language, team.office),
      ]);
      const note = await notes.writer({ step, wording, language, onDate: clock.now().today, by: me.name });
      if (!gone) setParts({ step, note });
    };
    prepare().catch(() => {
      if (!gone) setProblem('failed');
    });
    return () => {
      gone = true;
    };
  }, [work.step, language, notes, clock, me, team.office]);

  const announce = useAnnounce();
  const { facts } = open.view;
  const check = useMemo(
    () =>
      parts?.step.id === work.step
        ? checkForSigning(parts.step, work.values, work.givens ?? noGivens, clock.now().today)
        : null,
    [parts, work, clock],
  );
  const isShown = check?.ok === true;
  // Once per choice: it opens further down, and the focus stays where the choice was made.
  useEffect(() => {
    if (isShown) announce(words.shown);
  }, [isShown, work.once, announce, words]);
  if (parts === null || check === null || !check.ok)
    return problem === null ? null : <Notice tone="warning">{save.why[problem]}</Notice>;
  const { bodies } = check;
  const reasons = bodies.flatMap(({ kind, body }) => doorOf(kind)(facts, body as never, moment()));
  const planned = plannedEvents.some((event) => event === work.values['event']);
  const unfinished = open.drafts.some((draft) => draft.info.step === work.step);
  const sign = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { today } = clock.now();
      await cases.sign({
        stream: open.contents.stream,
        unsigned: composeEntries({ bodies, facts, me, today, language, note: parts.note }),
        summarise,
        draft: null,
        once: work.once,
      });
      props.onSigned(bodies.map((body) => parts.note(body).title).join(', '));
    } catch (error) {
      setBusy(false);
      setProblem(error instanceof StoreProblem ? error.kind : 'failed');
    }
  };
  return (
    <div>
      <WillBeSigned bodies={bodies} notices={check.notices} renderNote={parts.note} />
      {planned && <p>{words.plannedHint}</p>}
      {unfinished && <p>{words.draft}</p>}
      {reasons.map((why) => (
        <p key={why.code}>{reason(why)}</p>
      ))}
      <CannotSign signs={parts.step.signs} begin={props.begin} />
      {problem !== null && (
        <Notice tone="warning" title={frame.signFailed} urgent>
          {save.why[problem]}
        </Notice>
      )}
      <Actions>
        {reasons.length === 0 && !isShut(parts.step.signs) && (
          <SignButton busy={busy} onSign={() => void sign()} />
        )}
        <LinkButton onPress={props.onMore}>{words.more}</LinkButton>
        <LinkButton onPress={props.onClose}>{words.notNow}</LinkButton>
      </Actions>
    </div>
  );
}
