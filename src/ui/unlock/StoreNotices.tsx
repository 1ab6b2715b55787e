import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useUnlockWords } from './words.ts';

/** A store that is unexpectedly empty is a loss, never a fresh start. */
export function LostNotice(props: { readonly onRestore: () => void; readonly onAfresh: () => void }) {
  const words = useUnlockWords().lost;
  const [asked, setAsked] = useState(false);
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.text}</p>
        <p>{words.todo}</p>
        <p>{words.none}</p>
        <Cluster>
          <Button kind="primary" onPress={props.onRestore}>
            {words.restore}
          </Button>
          <LinkButton onPress={() => (asked ? props.onAfresh() : setAsked(true))}>{words.afresh}</LinkButton>
        </Cluster>
        {asked && (
          <Notice tone="warning" urgent>
            {words.afreshSure}
          </Notice>
        )}
      </Stack>
    </Page>
  );
}

/** What is stored was made by a newer version: nothing is touched. */
export function NewerNotice() {
  const words = useUnlockWords().newer;
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.text}</p>
        <p>{words.todo}</p>
        <Button kind="primary" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </Stack>
    </Page>
  );
}
