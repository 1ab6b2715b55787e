import { Notice } from '../kit/Notice.tsx';
import { shownDay } from '../../text/shownDay.ts';
import { useLanguage } from '../useText.tsx';
import type { OpenCase } from './useCase.ts';
import { useCaseWords } from './words.ts';

/** What could not be read, what a newer version wrote, and that a case is closed. */
export function CaseNotices({ open }: { readonly open: OpenCase }) {
  const words = useCaseWords();
  const language = useLanguage();
  const { contents, view } = open;
  return (
    <>
      {contents.damaged.length > 0 && (
        <Notice tone="warning" urgent>
          <p>{words.damaged(contents.damaged.length)}</p>
          <p>{words.damagedTodo}</p>
        </Notice>
      )}
      {contents.closedTo.length > 0 && <Notice tone="info">{words.closedTo}</Notice>}
      {view.unknownKinds.length > 0 && <Notice tone="info">{words.newerKinds}</Notice>}
      {view.facts.closed !== null && (
        <Notice tone="info">{words.closed(shownDay(view.facts.closed.on, language))}</Notice>
      )}
    </>
  );
}
