import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from './words.ts';

/**
 * What says who works here cannot be read. That is damage, never a first start: nothing here can delete.
 * `onTellAgain` is null when it is a key that is missing, which telling again would not mend.
 */
export function DamagedTeamPage(props: {
  readonly onRestore: () => void;
  readonly onTellAgain: (() => void) | null;
}) {
  const words = useShellWords().damagedTeam;
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.happened}</p>
        <p>{words.safe}</p>
        <p>{words.todo}</p>
        {props.onTellAgain !== null && <p>{words.orTell}</p>}
        <Cluster>
          <Button kind="primary" onPress={props.onRestore}>
            {words.restore}
          </Button>
          {props.onTellAgain !== null && <Button onPress={props.onTellAgain}>{words.tellAgain}</Button>}
        </Cluster>
      </Stack>
    </Page>
  );
}
