import { useMemo, useState } from 'react';
import type { EntryId, StreamId } from '../../entries/ids.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Details } from '../kit/Details.tsx';
import { NotPrinted, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { OnlyPrinted } from '../kit/Paper.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { chosenNotes, firstChoice, notBroughtOver, notesOf } from './chosenNotes.ts';
import { ChooseNotes } from './ChooseNotes.tsx';
import { ChooseProfile } from './ChooseProfile.tsx';
import { ClearClipboard } from './ClearClipboard.tsx';
import { DocumentView } from './DocumentView.tsx';
import type { ExportProfile } from '../../model/vocabulary.ts';
import { ReadyNote } from './ReadyNote.tsx';
import { usePrinting } from './usePrinting.ts';
import { useNotesWords } from './words.ts';

/** Where signed notes are carried over into the municipality's own system, or given to others. */
export function NotesRoom(props: {
  readonly stream: StreamId;
  /** The note one came from; null for what is not brought over yet. */
  readonly entry: EntryId | null;
  readonly places: Places;
}) {
  const { open, again } = useCase(props.stream);
  return open === null ? null : <NotesPage {...props} open={open} onChanged={again} />;
}

function NotesPage(props: {
  readonly stream: StreamId;
  readonly entry: EntryId | null;
  readonly places: Places;
  readonly open: OpenCase;
  readonly onChanged: () => void;
}) {
  const { stream, places, open } = props;
  const { contents, view } = open;
  const words = useNotesWords();
  const { clock } = usePorts();
  const { inConversation } = useSession();
  const notes = useMemo(() => notesOf(contents.entries), [contents]);
  const pending = useMemo(() => notBroughtOver(contents.entries), [contents]);
  const [choice, setChoice] = useState(() => firstChoice(notes, pending, clock.now().today, props.entry));
  const [profile, setProfile] = useState<ExportProfile | null>(null);
  const { ready, print } = usePrinting();
  const [copies, setCopies] = useState(0);
  const [brought, setBrought] = useState(false);
  // What was just confirmed is no longer waiting: the choice falls back to the period.
  const standingChoice = useMemo(
    () =>
      choice.what === 'pending' && pending.length === 0 ? { ...choice, what: 'period' as const } : choice,
    [choice, pending],
  );
  const chosen = useMemo(() => chosenNotes(notes, pending, standingChoice), [notes, pending, standingChoice]);
  const key = `${profile ?? ''} ${chosen.map(({ id }) => id).join(' ')}`;
  return (
    <>
      <NotPrinted>
        <CaseStrip view={view} contents={contents} folded={inConversation} />
        <Page
          title={words.title}
          above={view.facts.alias ?? undefined}
          lead={words.lead}
          back={{ label: words.back, onPress: () => places.go({ room: 'case', stream }) }}
        >
          <Stack gap="large">
            {contents.damaged.length > 0 && <Notice tone="warning">{words.damaged}</Notice>}
            {inConversation ? (
              <Notice tone="info">{words.notInConversation}</Notice>
            ) : notes.length === 0 ? (
              <p>{words.empty}</p>
            ) : (
              <>
                <ChooseNotes
                  notes={notes}
                  pending={pending}
                  choice={standingChoice}
                  count={chosen.length}
                  onChange={setChoice}
                />
                <ChooseProfile profile={profile} onChange={setProfile} />
                {profile !== null && chosen.length > 0 && (
                  <ReadyNote
                    key={key}
                    open={open}
                    stream={stream}
                    chosen={chosen}
                    profile={profile}
                    onPrint={print}
                    onCopied={() => setCopies((one) => one + 1)}
                    onChanged={() => {
                      setBrought(true);
                      props.onChanged();
                    }}
                  />
                )}
              </>
            )}
            {brought && (
              <Notice tone="done" urgent>
                {words.brought}
              </Notice>
            )}
            {copies > 0 && <ClearClipboard key={copies} />}
            <Details summary={words.access.title}>
              <p>{words.access.text}</p>
            </Details>
          </Stack>
        </Page>
      </NotPrinted>
      <OnlyPrinted>
        {ready === null ? <p>{words.out.onlyWithButton}</p> : <DocumentView document={ready} />}
      </OnlyPrinted>
    </>
  );
}
