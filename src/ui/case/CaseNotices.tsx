import type { AnyEntry } from '../../entries/entry.ts';
import { isNewer } from '../../entries/isNewer.ts';
import { kinds } from '../../entries/kinds.ts';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Notice } from '../kit/Notice.tsx';
import { shownDay } from '../../text/shownDay.ts';
import { useWayOnWords } from '../step/wayOn/words.ts';
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
        <ClosedNotice
          entries={contents.entries}
          closedOn={words.closed(shownDay(view.facts.closed.on, language))}
        />
      )}
    </>
  );
}

/** Calm, and no dead end: what can still be written, and how the citizen may come back. */
function ClosedNotice(props: { readonly entries: readonly AnyEntry[]; readonly closedOn: string }) {
  const words = useWayOnWords().closed;
  const entry = props.entries.findLast((each) => each.kind === 'closing');
  const read = entry === undefined || isNewer(entry) ? null : kinds.closing.body.safeParse(entry.body);
  const door = read?.success === true ? read.data.doorOpen : undefined;
  return (
    <Notice tone="info">
      <p>{props.closedOn}</p>
      <p>{words.still}</p>
      {door !== undefined && <DescriptionList items={[{ term: words.door, description: door }]} />}
    </Notice>
  );
}
