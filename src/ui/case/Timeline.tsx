import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { CorrectThis } from '../correcting/CorrectThis.tsx';
import { Button } from '../kit/Button.tsx';
import type { EntryId } from '../../entries/ids.ts';
import { noteInTwo } from '../../entries/noteTitle.ts';
import { isNewer } from '../../entries/isNewer.ts';
import { logNumber } from '../../rules/logNumber.ts';
import { Details } from '../kit/Details.tsx';
import { Hint } from '../kit/Hint.tsx';
import { LazyDetails } from '../kit/LazyDetails.tsx';
import { Note } from '../kit/Note.tsx';
import { Stack } from '../kit/layout.tsx';
import { useAuditActWords } from '../shell/auditActWords.ts';
import { useSession } from '../shell/session.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import type { OpenCase } from './useCase.ts';
import { useCaseWords } from './words.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';

const EntryResult = fetchedPart(() =>
  import('../step/notices/EntryResult.tsx').then((module) => module.EntryResult),
);
/** Folded, and read by code of its own: the page does not wait for it. */
function ResultUnder(props: ComponentProps<typeof EntryResult>) {
  const [here, setHere] = useState(false);
  useEffect(() => {
    let gone = false;
    EntryResult.fetch().then(
      () => {
        if (!gone) setHere(true);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return here && <EntryResult {...props} />;
}

/** Rows written for others at signing: they say nothing that the entry beside them does not. */
const notShown: ReadonlySet<string> = new Set(['statistics', 'auditLine', 'journalised']);

/** Shown at first, with their texts; what is older is made when it is asked for, each text when it is opened. */
const newest = 20;

/** Everything that was signed, newest first, each as it was read when it was signed. */
export function Timeline(props: {
  readonly open: OpenCase;
  readonly onNote: (entry: EntryId) => void;
  readonly onCorrect: (entry: EntryId) => void;
}) {
  const { open } = props;
  const words = useCaseWords();
  const { logNumber: logNumberLine } = useAuditActWords().places;
  const language = useLanguage();
  const { team, inConversation } = useSession();
  const [all, setAll] = useState(false);
  const signed = open.contents.entries.filter((entry) => !notShown.has(entry.kind)).reverse();
  const pending = new Set<string>(open.view.facts.notJournalised);
  const line = (entry: AnyEntry): string => {
    const name = team.staff.get(entry.author.person)?.name ?? words.unknownAuthor;
    const parts = [words.signedBy(name, shownInstant(entry.at, language))];
    if (isNewer(entry)) parts.push(words.newer);
    if (entry.amends !== undefined) parts.push(words.correction);
    if (isStaffPlan(entry)) parts.push(words.state.staffPlan);
    if (pending.has(entry.id)) parts.push(words.notJournalised);
    return parts.join(' · ');
  };
  const titleOf = (entry: AnyEntry): string => noteInTwo(entry).title;
  const summary = (entry: AnyEntry): string => `${titleOf(entry)} · ${line(entry)}`;
  const text = (entry: AnyEntry): ReactNode => (
    <>
      <Note {...noteInTwo(entry)} />
      {!inConversation && (
        <Button onPress={() => props.onNote(entry.id)} label={`${words.showNote}: ${titleOf(entry)}`}>
          {words.showNote}
        </Button>
      )}
      {entry.kind === 'detection' && !isNewer(entry) && <ResultUnder entry={entry} facts={open.view.facts} />}
      <CorrectThis entry={entry} entries={open.contents.entries} onCorrect={props.onCorrect} />
    </>
  );
  return (
    <section aria-label={words.timeline}>
      <h2>{words.timeline}</h2>
      {signed.length === 0 && <p>{words.timelineEmpty}</p>}
      <Stack gap="small">
        {signed.slice(0, newest).map((entry) => (
          <Details key={entry.id} summary={summary(entry)}>
            {text(entry)}
          </Details>
        ))}
        {all &&
          signed
            .slice(newest)
            .map((entry) => (
              <LazyDetails key={entry.id} summary={summary(entry)} content={() => text(entry)} />
            ))}
        {!all && signed.length > newest && (
          <Button onPress={() => setAll(true)}>{words.timelineAll(signed.length - newest)}</Button>
        )}
      </Stack>
      <Hint>{logNumberLine(logNumber(open.contents.stream.id))}</Hint>
    </section>
  );
}

/** Staff's own plan is marked as such wherever it is listed (journey, stage 4). */
const isStaffPlan = ({ kind, body }: AnyEntry): boolean =>
  kind === 'safetyPlan' && Object(body)['form'] === 'staffOnly';
