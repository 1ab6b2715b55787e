import type { StreamId } from '../../entries/ids.ts';
import { evidenceList } from '../../flow/evidenceList.ts';
import { CaseStrip } from '../case/CaseStrip.tsx';
import { useCase, type OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { NotPrinted, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { useEvidenceWords } from './words.ts';

/** The list of evidence of a case: dated, neutral words, the oldest first. */
export function EvidenceRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useCase(props.stream);
  return open === null ? null : <EvidencePage {...props} open={open} />;
}

function EvidencePage(props: {
  readonly stream: StreamId;
  readonly places: Places;
  readonly open: OpenCase;
}) {
  const { stream, places } = props;
  const { view, contents } = props.open;
  const { room } = useEvidenceWords();
  const { writer, inConversation } = useSession();
  const lines = evidenceList(contents.entries);
  return (
    <>
      <CaseStrip view={view} contents={contents} folded={inConversation} />
      <Page
        title={room.title}
        above={view.facts.alias ?? undefined}
        lead={room.lead}
        guidance={room.guidance}
        guidanceTitle={room.guidanceTitle}
        foldGuidance
        wide
        back={{ onPress: () => places.go({ room: 'case', stream }) }}
      >
        <Stack>
          {lines.length === 0 ? <p>{room.empty}</p> : <EvidenceTable lines={lines} />}
          {writer && (
            <Button
              kind="primary"
              onPress={() =>
                places.go({
                  room: 'step',
                  step: 'evidenceItem',
                  stream,
                  givens: {},
                  draft: null,
                  from: 'evidence',
                })
              }
            >
              {room.add}
            </Button>
          )}
          <NotPrinted>
            <Panel title={room.residence.title}>
              <p>{room.residence.text}</p>
            </Panel>
          </NotPrinted>
        </Stack>
      </Page>
    </>
  );
}
