import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { useFirstStartWords } from './words.ts';

/** What this is, and what it is not, before anything is made. */
export function Welcome(props: {
  readonly onBegin: () => void;
  readonly onRestore: () => void;
  readonly onTraining: () => void;
}) {
  const words = useFirstStartWords().welcome;
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack>
        <section>
          <h2>{words.isTitle}</h2>
          <ul>
            {words.is.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.isNotTitle}</h2>
          <ul>
            {words.isNot.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <Cluster>
          <Button kind="primary" onPress={props.onBegin}>
            {words.begin}
          </Button>
          <LinkButton onPress={props.onTraining}>{words.training}</LinkButton>
          <LinkButton onPress={props.onRestore}>{words.restore}</LinkButton>
        </Cluster>
      </Stack>
    </Page>
  );
}
