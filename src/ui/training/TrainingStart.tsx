import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import type { Opened } from '../unlock/LockScreen.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useTrainingWords } from './words.ts';

type At =
  | { readonly kind: 'asked' }
  | { readonly kind: 'making'; readonly ready: number; readonly all: number }
  | { readonly kind: 'inUse' | 'failed' };

/** What training is and is not, before anything is made; then how far the example cases are. */
export function TrainingStart(props: {
  readonly onBack: () => void;
  readonly onTrying: () => void;
  readonly onOpened: (opened: Opened) => void;
}) {
  const { training, vault } = usePorts();
  const language = useLanguage();
  const words = useTrainingWords().start;
  const [at, setAt] = useState<At>({ kind: 'asked' });
  const begin = async () => {
    setAt({ kind: 'making', ready: 0, all: 0 });
    props.onTrying();
    try {
      const begun = await training.begin(language, (ready, all) => setAt({ kind: 'making', ready, all }));
      if (begun === 'inUse') return setAt({ kind: 'inUse' });
      const status = await vault.status();
      if (status.kind !== 'open') return setAt({ kind: 'failed' });
      props.onOpened(status);
    } catch {
      setAt({ kind: 'failed' });
    }
  };
  const making = at.kind === 'making';
  return (
    <Page title={words.title} lead={words.lead} {...(making ? {} : { back: { onPress: props.onBack } })}>
      <Stack>
        {(at.kind === 'inUse' || at.kind === 'failed') && (
          <Notice tone="warning" urgent>
            {words[at.kind]}
          </Notice>
        )}
        <PointList points={words.points} />
        {making && <p role="status">{words.making(at.ready, at.all)}</p>}
        <Cluster>
          <Button kind="primary" disabled={making} onPress={() => void begin()}>
            {words.begin}
          </Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
