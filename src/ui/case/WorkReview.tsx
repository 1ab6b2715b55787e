import { use, useCallback, useMemo, type ReactNode } from 'react';
import { asDraftId, type StreamId } from '../../entries/ids.ts';
import { replay } from '../../flow/replay.ts';
import { summarise } from '../../flow/summarise.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';
import { withPersons } from '../../rules/personsNamed.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { useClosedTo } from '../access/useClosedTo.ts';
import { CorrectionContext } from '../correcting/correctionContext.ts';
import type { NoteWriter } from '../ports.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { ReviewPage } from '../step/ReviewPage.tsx';
import type { ReviewPageProps } from '../step/stepWizardProps.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { handleToKeep, remind } from './askLater.ts';
import { composeEntries } from './composeEntries.ts';
import { noteUse } from './noteUse.ts';
import type { Work } from './useWork.ts';

export interface WorkReviewProps {
  readonly work: Work;
  readonly note: NoteWriter;
  /** The case it is signed into; a new one until then. */
  readonly stream: StreamId;
  readonly givens: Readonly<Record<string, string>>;
  /** Signed: did it make a case, or only a contact? */
  readonly onSignedAsCase: (made: boolean) => void;
  readonly onMend: ReviewPageProps['onMend'];
  readonly saveBackup: () => void;
  /** Said beside the signature, where it will be refused. */
  readonly cannotSign?: ReactNode;
}

/** The last page of a piece of work, with the doors of its case and the way into the store. */
export function WorkReview(props: WorkReviewProps) {
  const { work } = props;
  const correction = use(CorrectionContext);
  const note = correction?.note(props.note) ?? props.note;
  const { cases, clock, reminders } = usePorts();
  const { me, team, teamStream } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const reasonWords = useReasonWords();
  // An entry is corrected on the case as it stood when it was first written.
  const entries = correction?.before ?? work.contents?.entries;
  const { facts } = useMemo(() => replay(entries ?? [], clock.now()), [entries, clock]);

  // Whom a case is handed to is asked of its keys.
  const closedTo = useClosedTo(work.step.signs === 'handover' ? props.stream : null);

  const checkDoor = useCallback(
    (bodies: readonly SignableBody[]) => {
      const now = { ...moment(), ...(closedTo === null ? {} : { closedTo }) };
      return withPersons(bodies, team.staff).flatMap(({ kind, body }) =>
        doorOf(kind)(facts, body as never, now),
      );
    },
    [facts, moment, team, closedTo],
  );
  const sign: ReviewPageProps['sign'] = async ({ bodies, values }) => {
    const { today } = clock.now();
    const unsigned = composeEntries({
      bodies: withPersons(bodies, team.staff),
      facts,
      me,
      today,
      language,
      note,
      givens: work.draft.info.givens,
    });
    await cases.sign({
      stream: { type: 'case', id: props.stream },
      unsigned: correction?.amending(unsigned) ?? unsigned,
      summarise,
      draft: asDraftId(work.draft.id),
    });
    // The work is signed; a reminder that cannot be kept must not make it look unsigned.
    await remind(reminders, props.givens, handleToKeep(bodies, values)).catch(() => undefined);
    // What training was used is told where a lead sees it. The work is signed whether that comes through or not.
    await noteUse({ cases, teamStream, me, today, language, kinds: bodies.map(({ kind }) => kind) }).catch(
      () => undefined,
    );
    const outcome = bodies.find((body) => body.kind === 'detection')?.body.outcome;
    props.onSignedAsCase(outcome === 'told' || outcome === 'worryNotTold');
  };
  if (closedTo === null) return null;
  return (
    <ReviewPage
      wording={work.wording}
      draft={work.draft}
      checkDoor={checkDoor}
      reasonWords={reasonWords}
      renderNote={note}
      sign={sign}
      onMend={props.onMend}
      saveBackup={props.saveBackup}
      beside={props.cannotSign}
    />
  );
}
