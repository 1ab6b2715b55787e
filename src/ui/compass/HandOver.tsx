import { useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import { givenOf } from '../../entries/draftPaths.ts';
import { asDraftId, type StreamId } from '../../entries/ids.ts';
import type { HandedOver } from '../citizen/handedOver.ts';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useOffice } from '../shell/useLocalSettings.ts';
import { useNoted } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { compassGivens, compassValues } from './newCompass.ts';
import { setOfVersion, useCompassHere } from './useCompassSet.ts';
import { useCompassWords } from './words.ts';

/**
 * What the worker should know before the computer is given to the citizen. The vault lets go of the case first, and only
 * then is anything shown: a draft that nobody has signed is gone on with, otherwise one is begun.
 */
export function HandOver(props: {
  readonly stream: StreamId;
  readonly drafts: readonly Draft[];
  readonly onBack: () => void;
  readonly onHandOver: (handed: HandedOver) => void;
}) {
  const { own, starter } = useCompassWords();
  const words = own.handOver;
  const here = useCompassHere();
  const office = useOffice();
  const ports = usePorts();
  const noted = useNoted();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const begun = async (): Promise<HandedOver> => {
    const waiting = props.drafts.find(
      ({ info }) => info.step === 'compass' && givenOf(info.givens, 'filledBy') === 'citizenAlone',
    );
    if (waiting !== undefined) {
      const version = givenOf(waiting.info.givens, 'setVersion') ?? '';
      const dimensions = setOfVersion(office, version, starter) ?? here.dimensions;
      return { draft: asDraftId(waiting.id), values: waiting.values, dimensions };
    }
    const { instant, today } = ports.clock.now();
    const givens = compassGivens('citizenAlone', here);
    const values = compassValues(here, today);
    const draft = await ports.drafts.begin({
      step: 'compass',
      stream: props.stream,
      givens,
      startedAt: instant,
    });
    await ports.drafts.change(
      draft,
      Object.entries(values).map(([set, to]) => ({ set, to })),
    );
    return { draft, values, dimensions: here.dimensions };
  };
  const begin = async () => {
    setBusy(true);
    setFailed(false);
    try {
      // The code of the view first: nothing can be missing once the case is closed.
      await import('../citizen/CitizenView.tsx');
      const handed = await begun();
      // With its key the log is let go of, too.
      await noted('citizenView', props.stream);
      await ports.vault.narrowTo(handed.draft);
      props.onHandOver(handed);
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Page title={words.title} pageKey="handOver" lead={words.lead} back={{ onPress: props.onBack }}>
      <Stack>
        {failed && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        <PointList points={words.points} />
        <Button kind="primary" disabled={busy} onPress={() => void begin()}>
          {words.begin}
        </Button>
      </Stack>
    </Page>
  );
}
