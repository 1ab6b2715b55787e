import type { ReactNode } from 'react';
import { shownDay } from '../../text/shownDay.ts';
import { Details } from '../kit/Details.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useLanguage } from '../useText.tsx';
import type { StaffPreviewFacts } from './exportPort.ts';
import { useNotesWords } from './words.ts';

/** What stays, and what to look at before anything leaves. It stands here and nowhere else. */
export function StaffPreview(props: {
  readonly preview: StaffPreviewFacts;
  /** Ticks for a protective partner. */
  readonly children?: ReactNode;
}) {
  const { leftOut, shared, openTexts } = props.preview;
  const notes = useNotesWords();
  const words = notes.preview;
  const language = useLanguage();
  const count = leftOut.reduce((sum, { labels }) => sum + Math.max(labels.length, 1), 0);
  const lines = leftOut.map(({ title, onDate, labels, newer }) => {
    const what = labels.length > 0 ? labels.join(' · ') : newer ? words.newer : words.whole;
    return `${notes.choose.entry(title, shownDay(onDate, language))}: ${what}`;
  });
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.onlyHere}</p>
        <p>{count === 0 ? words.nothing : words.count(count)}</p>
        {count > 0 && (
          <Details summary={words.which}>
            <PointList points={lines} />
          </Details>
        )}
        {props.children}
        {openTexts > 0 && <p>{words.read}</p>}
        {shared.length > 0 && (
          <Notice tone="warning" title={words.shared}>
            <PointList
              points={shared.map(({ title, label, words: found }) =>
                words.sharedLine(title, label, found.join(', ')),
              )}
            />
            <p>{words.sharedLead}</p>
          </Notice>
        )}
        <Details summary={notes.questions.title} open>
          <PointList points={notes.questions.points} />
        </Details>
      </Stack>
    </Panel>
  );
}
