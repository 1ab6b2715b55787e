import { noteInTwo } from '../../entries/noteTitle.ts';
import { firstWording } from '../../rules/corrections.ts';
import { openConcerns } from '../../rules/groups/groupFacts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { LazyDetails } from '../kit/LazyDetails.tsx';
import { Stack } from '../kit/layout.tsx';
import { Note } from '../kit/Note.tsx';
import { useLanguage } from '../useText.tsx';
import { correctable, type Correctable } from './correctable.ts';
import { CorrectHere } from './CorrectHere.tsx';
import type { OpenGroup } from './useGroup.ts';
import type { SentOutcome } from './useGroupWork.ts';
import { useGroupWords } from './words.ts';

/** Concerns and talks as they were signed, newest first, every wording of them; the newest one can be corrected. */
export function Written(props: {
  readonly open: OpenGroup;
  readonly onSigned: (outcome: SentOutcome) => void;
}) {
  const { open } = props;
  const { written: words } = useGroupWords().page;
  const language = useLanguage();
  const entries = open.entries
    .flatMap((entry) => {
      const one = correctable(entry);
      return one === null ? [] : [one];
    })
    .reverse();
  // A concern that is open is corrected where it stands open, and in no second form.
  const openNow = new Set<string>(openConcerns(open.view.facts).map(({ entry }) => entry));
  const isOpen = (entry: Correctable) => openNow.has(firstWording(entry, open.entries).id);
  const lineOf = (entry: Correctable) => {
    const alias = open.everybody.find((one) => one.case === entry.body.case)?.alias ?? '–';
    const line = words.line(noteInTwo(entry).title, alias, shownDay(entry.body.onDay, language));
    return entry.amends === undefined ? line : words.correction(line);
  };
  const text = (entry: Correctable) => (
    <Stack gap="small">
      <Note {...noteInTwo(entry)} />
      {!isOpen(entry) && <CorrectHere open={open} entry={entry} onSigned={props.onSigned} />}
    </Stack>
  );
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {entries.length === 0 && <p>{words.empty}</p>}
      <Stack gap="small">
        {entries.map((entry) => (
          <LazyDetails key={entry.id} summary={lineOf(entry)} content={() => text(entry)} />
        ))}
      </Stack>
    </section>
  );
}
