import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useCaseFileWords } from '../leaving/words.ts';

/** Leads to the page that takes a case in from its file. */
export function CaseFilesPanel(props: { readonly onFetch: () => void }) {
  const words = useCaseFileWords().fetching;
  return (
    <Panel title={words.panel}>
      <Stack>
        <p>{words.panelLead}</p>
        <Button onPress={props.onFetch}>{words.title}</Button>
      </Stack>
    </Panel>
  );
}
