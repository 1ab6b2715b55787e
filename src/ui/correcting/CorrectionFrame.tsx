import { useMemo, type ReactNode } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { compareEntries } from '../../entries/order.ts';
import { amendsOf, correctionGiven, isCorrectionReason } from '../../rules/correctionGivens.ts';
import { firstWording } from '../../rules/corrections.ts';
import { shownDay } from '../../text/shownDay.ts';
import type { Work } from '../case/useWork.ts';
import { Details } from '../kit/Details.tsx';
import { OverPage } from '../kit/layout.tsx';
import { Note } from '../kit/Note.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PortsProvider, usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { CorrectionContext, type CorrectingWork } from './correctionContext.ts';
import { useCorrectionWords } from './words.ts';

/**
 * A piece of work that corrects an entry: it says so over every page, counts dates from the day the entry was first
 * written, and signs one entry beside the old one.
 */
export function CorrectionFrame(props: { readonly work: Work; readonly children: ReactNode }) {
  const { work } = props;
  const entries = work.contents?.entries ?? [];
  const target = entries.find(({ id }) => id === amendsOf(work.draft.info.givens));
  if (target === undefined) throw new Error('the entry to be corrected is not here');
  return (
    <Frame {...props} entries={entries} target={target}>
      {props.children}
    </Frame>
  );
}

function Frame(props: {
  readonly work: Work;
  readonly entries: readonly AnyEntry[];
  readonly target: AnyEntry;
  readonly children: ReactNode;
}) {
  const { work, entries, target } = props;
  const words = useCorrectionWords();
  const language = useLanguage();
  const ports = usePorts();
  const [title = '', ...text] = target.rendered.text.split('\n');
  const signedOn = shownDay(target.onDate, language);
  const onThatDay = useMemo(() => {
    const { onDate } = firstWording(target, entries);
    return { ...ports, clock: { now: () => ({ ...ports.clock.now(), today: onDate }) } };
  }, [ports, target, entries]);
  const correcting = useMemo((): CorrectingWork => {
    const first = firstWording(target, entries);
    const why = work.draft.info.givens[correctionGiven];
    const line = words.note(signedOn, words.reason[isCorrectionReason(why) ? why : 'writtenWrong']);
    return {
      before: entries.filter((entry) => compareEntries(entry, first) < 0),
      note: (writer) => (body) => {
        const note = writer(body);
        const [heading = '', ...rest] = note.text.split('\n');
        return { ...note, text: [heading, line, ...rest].join('\n') };
      },
      amending: (unsigned) =>
        unsigned
          .filter(({ kind }) => kind === target.kind)
          .slice(0, 1)
          .map((one) => ({ ...one, amends: target.id })),
    };
  }, [work, entries, target, words, signedOn]);
  return (
    <PortsProvider ports={onThatDay}>
      <CorrectionContext value={correcting}>
        <OverPage label={words.frame}>
          <Notice tone="info" title={words.frameTitle(title, signedOn)}>
            {words.frameText}
          </Notice>
          <Details summary={words.standsNow}>
            <Note title={title} text={text.join('\n').trim()} />
          </Details>
        </OverPage>
        {props.children}
      </CorrectionContext>
    </PortsProvider>
  );
}
