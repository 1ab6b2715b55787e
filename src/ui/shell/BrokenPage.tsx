import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from './words.ts';

/** What happened, what is safe, what to do. */
export function BrokenPage(props: { readonly onReload: () => void }) {
  const words = useShellWords().broken;
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.happened}</p>
        <p>{words.safe}</p>
        <p>{words.whatToDo}</p>
        <Button kind="primary" onPress={props.onReload}>
          {words.reload}
        </Button>
      </Stack>
    </Page>
  );
}
