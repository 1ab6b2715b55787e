import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { useCaseFileWords } from './words.ts';

/** Where the browser leads back to a case that has left or was erased: says so, and leads on. Nothing can be written here. */
export function AbsentCasePage(props: { readonly onHome: () => void; readonly onFetch: () => void }) {
  const { absent, leaving, fetching } = useCaseFileWords();
  return (
    <Page title={absent.title} lead={<p>{absent.lead}</p>}>
      <Cluster>
        <Button kind="primary" onPress={props.onHome}>
          {leaving.onward}
        </Button>
        <LinkButton onPress={props.onFetch}>{fetching.title}</LinkButton>
      </Cluster>
    </Page>
  );
}
