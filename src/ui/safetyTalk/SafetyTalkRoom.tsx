import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { writtenLines } from '../../flow/writtenLines.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { BigText, Cluster, NotPrinted, QuietLine, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { PrintPage } from '../plan/PrintPage.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { useLanguage } from '../useText.tsx';
import { TalkText } from './TalkText.tsx';
import { useSafetyTalkWords } from './words.ts';

/** The newest one-page conversation on safety, large and calm, nothing of the case around it. */
export function SafetyTalkRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { stream, places } = props;
  const { open } = useCase(stream);
  const { own } = useSafetyTalkWords();
  const { writer } = useSession();
  const audit = useAudit();
  const language = useLanguage();
  const [paper, setPaper] = useState(false);
  if (open === null) return null;
  const talk = writtenLines(open.contents.entries, 'safetyConversation').at(-1);
  if (talk !== undefined && paper)
    return (
      <PrintPage
        title={own.paperTitle}
        lead={own.paperLead}
        backLabel={own.backToTalk}
        paper={<TalkText talk={talk.body} />}
        onBack={() => setPaper(false)}
        onPrint={() => audit('safetyTalkPrinted', stream)}
      />
    );
  const begin = () =>
    places.go({
      room: 'step',
      step: 'safetyConversation',
      stream,
      givens: {},
      draft: null,
      from: 'safetyTalk',
    });
  return (
    <NotPrinted>
      <Page
        title={own.title}
        lead={own.lead}
        back={{ label: own.back, onPress: () => places.go({ room: 'case', stream }) }}
      >
        <Stack gap="large">
          {talk === undefined ? (
            <p>{own.none}</p>
          ) : (
            <>
              <BigText>
                <TalkText talk={talk.body} />
              </BigText>
              <QuietLine>{own.on(shownDay(talk.body.onDay, language))}</QuietLine>
            </>
          )}
          <Cluster>
            {talk !== undefined && <Button onPress={() => setPaper(true)}>{own.toPaper}</Button>}
            {writer && (
              <Button kind={talk === undefined ? 'primary' : 'secondary'} onPress={begin}>
                {talk === undefined ? own.begin : own.again}
              </Button>
            )}
          </Cluster>
        </Stack>
      </Page>
    </NotPrinted>
  );
}
