import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { usePorts } from '../usePorts.tsx';
import { useAsideWords } from './words.ts';

/**
 * What was set aside when a backup was restored, and the way to bring it back. It opens nothing and deletes nothing,
 * so it may stand where anybody can press it.
 */
export function BringBack(props: { readonly count: number; readonly onBrought: () => void }) {
  const { vault } = usePorts();
  const words = useAsideWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'inUse' | 'failed' | null>(null);
  const bring = async () => {
    setBusy(true);
    setProblem(null);
    const answer = await vault.bringBack().catch(() => 'failed' as const);
    setBusy(false);
    if (answer === 'inUse' || answer === 'failed') return setProblem(answer);
    props.onBrought();
  };
  return (
    <Panel title={words.title}>
      <Stack>
        {problem !== null && (
          <Notice tone="warning" urgent>
            {words[problem]}
          </Notice>
        )}
        <p>{words.text(props.count)}</p>
        <p>{words.swap}</p>
        <Button disabled={busy} onPress={() => void bring()}>
          {busy ? words.bringing : words.bring}
        </Button>
      </Stack>
    </Panel>
  );
}
