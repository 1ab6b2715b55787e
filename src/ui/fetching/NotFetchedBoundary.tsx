import { Component, type ReactNode } from 'react';
import { NotFetched } from './fetchedOnce.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useText } from '../useText.tsx';

interface Shown {
  readonly meanwhile: ReactNode;
  /** What could not be fetched is the whole page; with a way back if there is one. */
  readonly page?: { readonly onBack?: () => void } | undefined;
}

/** Catches what could not be fetched, and nothing else: a fault of ours goes on to whoever catches those. */
export class NotFetchedBoundary extends Component<
  Shown & { readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { readonly error: unknown };
    if (error === null) return this.props.children;
    if (!(error instanceof NotFetched)) throw error;
    const onAgain = () => {
      error.again().catch(() => undefined);
      this.setState({ error: null });
    };
    const { meanwhile, page } = this.props;
    return page === undefined ? (
      <PartNotFetched meanwhile={meanwhile} onAgain={onAgain} />
    ) : (
      <PageNotFetched onBack={page.onBack} onAgain={onAgain} />
    );
  }
}

function PartNotFetched(props: { readonly meanwhile: ReactNode; readonly onAgain: () => void }) {
  const words = useText().shell.notFetched;
  return (
    <>
      {props.meanwhile}
      <Notice tone="warning" urgent>
        <p>{words.text}</p>
        <Button onPress={props.onAgain}>{words.again}</Button>
      </Notice>
    </>
  );
}

function PageNotFetched(props: { readonly onBack: (() => void) | undefined; readonly onAgain: () => void }) {
  const words = useText().shell.notFetched;
  return (
    <Page
      title={words.title}
      lead={<p>{words.text}</p>}
      {...(props.onBack === undefined ? {} : { back: { onPress: props.onBack } })}
    >
      <Button kind="primary" onPress={props.onAgain}>
        {words.again}
      </Button>
    </Page>
  );
}
