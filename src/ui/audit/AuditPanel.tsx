import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useAuditActWords } from '../shell/auditActWords.ts';

/** The way from the settings to the log: everybody is told that it is kept. */
export function AuditPanel(props: { readonly onOpen: () => void }) {
  const { panel } = useAuditActWords().places;
  return (
    <Panel title={panel.title}>
      <Stack>
        <p>{panel.lead}</p>
        <Button onPress={props.onOpen}>{panel.open}</Button>
      </Stack>
    </Panel>
  );
}
