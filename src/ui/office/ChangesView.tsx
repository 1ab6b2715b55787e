import { Button } from '../kit/Button.tsx';
import { Actions } from '../kit/Form.tsx';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useText } from '../useText.tsx';
import type { Change } from './changes.ts';
import { ChangesTable } from './ChangesTable.tsx';
import type { SignSettings } from './useSignSettings.ts';
import { useOfficeWords } from './words.ts';

/** "This is what you change": before and after in words, and then the signature. */
export function ChangesView(props: {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly signing: SignSettings;
  readonly onBack: () => void;
  readonly onSign: () => Promise<void>;
}) {
  const { changes, signing } = props;
  const { room } = useOfficeWords();
  const { frame } = useText();
  return (
    <Page
      title={room.change.title}
      above={props.title}
      lead={room.change.lead}
      back={{ label: room.change.back, onPress: props.onBack }}
      wide
    >
      <Stack gap="large">
        {(signing.problem !== null || signing.refused.length > 0) && (
          <Notice tone="warning" title={room.change.failed} urgent>
            {signing.problem !== null && <p>{frame.save.why[signing.problem]}</p>}
            {signing.refused.map((why) => (
              <p key={why}>{why}</p>
            ))}
          </Notice>
        )}
        {changes.length === 0 ? <p>{room.nothingChanged}</p> : <ChangesTable changes={changes} />}
        <Actions>
          {changes.length > 0 && (
            <Button kind="primary" disabled={signing.busy} onPress={() => void props.onSign()}>
              {signing.busy ? room.change.signing : room.change.sign}
            </Button>
          )}
          <LinkButton onPress={props.onBack}>{room.change.back}</LinkButton>
        </Actions>
      </Stack>
    </Page>
  );
}
