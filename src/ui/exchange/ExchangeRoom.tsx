import type { StreamId } from '../../entries/ids.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { LastReceived } from './LastReceived.tsx';
import { ReceivePage } from './ReceivePage.tsx';
import { SendPage } from './SendPage.tsx';
import { useExchangeWords } from './words.ts';

/** Files between the machines of one office: what was received, and the ways to send and to receive. */
export function ExchangeRoom(props: {
  readonly page: 'send' | 'receive' | null;
  /** Chosen beforehand, when one comes from the page of a case. */
  readonly stream: StreamId | null;
  readonly places: Places;
}) {
  const { page, stream, places } = props;
  const words = useExchangeWords();
  const { writer } = useSession();
  const back = () => places.go(stream === null ? { room: 'exchange', page: null } : { room: 'case', stream });
  if (writer && page === 'send')
    return <SendPage first={stream} onBack={back} onHome={() => places.go({ room: 'home' })} />;
  if (writer && page === 'receive')
    return <ReceivePage onBack={back} onCase={(one) => places.go({ room: 'case', stream: one })} />;
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      back={{ onPress: () => places.go({ room: 'home' }) }}
    >
      <Stack gap="large">
        {!writer && <Notice tone="info">{words.readOnly}</Notice>}
        <Panel title={words.sendTitle}>
          <Stack>
            <p>{words.sendPanel}</p>
            {writer && (
              <Button onPress={() => places.go({ room: 'exchange', page: 'send' })}>{words.sendTitle}</Button>
            )}
          </Stack>
        </Panel>
        <Panel title={words.receiveTitle}>
          <Stack>
            <p>{words.receivePanel}</p>
            {writer && (
              <Button onPress={() => places.go({ room: 'exchange', page: 'receive' })}>
                {words.receiveTitle}
              </Button>
            )}
          </Stack>
        </Panel>
        <LastReceived onCase={(one) => places.go({ room: 'case', stream: one })} />
      </Stack>
    </Page>
  );
}
