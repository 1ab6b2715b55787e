import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useExchangeWords } from '../exchange/words.ts';

/** Leads to the files between machines. */
export function ExchangePanel(props: { readonly onOpen: () => void }) {
  const words = useExchangeWords();
  return (
    <Panel title={words.panel}>
      <Stack>
        <p>{words.lead}</p>
        <Button onPress={props.onOpen}>{words.title}</Button>
      </Stack>
    </Panel>
  );
}
