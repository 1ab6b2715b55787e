import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { SetAside, useAside } from './SetAside.tsx';
import { useUnlockWords } from './words.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const TypedWipe = fetchedPart(() => import('../settings/TypedWipe.tsx').then((module) => module.TypedWipe));

/** A store that is unexpectedly empty is a loss, never a fresh start. */
export function LostNotice(props: {
  readonly onRestore: () => void;
  readonly onAfresh: () => void;
  readonly onBrought: () => void;
}) {
  const words = useUnlockWords().lost;
  const [asked, setAsked] = useState(false);
  const aside = useAside();
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.text}</p>
        <p>{words.whatToDo}</p>
        <p>{words.none}</p>
        <Cluster>
          <Button kind="primary" onPress={props.onRestore}>
            {words.restore}
          </Button>
          {/* Beginning afresh deletes: never over what lies aside, which may be all there is. */}
          {!asked && aside === 0 && <LinkButton onPress={() => setAsked(true)}>{words.afresh}</LinkButton>}
        </Cluster>
        {asked && (
          <UntilHere>
            <Notice tone="warning" urgent>
              {words.afreshSure}
            </Notice>
            <TypedWipe onWiped={props.onAfresh} onCancel={() => setAsked(false)} />
          </UntilHere>
        )}
        <SetAside count={aside} onBrought={props.onBrought} />
      </Stack>
    </Page>
  );
}

/** What is stored cannot be read at its very door. Nothing is touched, and nothing is offered that deletes. */
export function DamagedNotice(props: { readonly onRestore: () => void; readonly onBrought: () => void }) {
  const words = useUnlockWords().damaged;
  const aside = useAside();
  return (
    <Page title={words.title}>
      <Stack>
        <p>{words.text}</p>
        <p>{words.safe}</p>
        <p>{words.whatToDo}</p>
        <Cluster>
          <Button kind="primary" onPress={props.onRestore}>
            {words.restore}
          </Button>
          <LinkButton onPress={() => location.reload()}>{words.reload}</LinkButton>
        </Cluster>
        <SetAside count={aside} onBrought={props.onBrought} />
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
        <p>{words.whatToDo}</p>
        <Button kind="primary" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </Stack>
    </Page>
  );
}
