import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from './words.ts';

/**
 * What says who works here cannot be read. That is damage, never a first start: nothing here can delete, and no
 * backup is laid on top of what is still whole. `onTellAgain` is null when telling again would not mend it: a key is
 * missing, or another window writes.
 */
export function DamagedTeamPage(props: { readonly onTellAgain: (() => void) | null }) {
  const words = useShellWords().damagedTeam;
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.happened}</p>
        <p>{words.safe}</p>
        {props.onTellAgain !== null && <p>{words.tell}</p>}
        <p>{words.whatToDo}</p>
        {props.onTellAgain !== null && (
          <Button kind="primary" onPress={props.onTellAgain}>
            {words.tellAgain}
          </Button>
        )}
      </Stack>
    </Page>
  );
}
