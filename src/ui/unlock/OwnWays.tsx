import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useOwnWaysWords } from './ownWaysWords.ts';
import { PassphraseChoice } from './PassphraseChoice.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { useFirstStartWords } from './words.ts';

/** What went wrong: `same` is told at the choice, `failed` where it happened. */
type Said = 'same' | 'failed' | null;

/**
 * After the first unlock of somebody a colleague added: another passphrase and another recovery key, asked back before
 * anything is written. Whoever has no time goes on and is asked again: help waits for nobody's keys.
 */
export function OwnWays(props: { readonly onLater: () => void; readonly onDone: () => void }) {
  const { vault } = usePorts();
  const { problem } = useShellWords();
  const { step } = useFirstStartWords();
  const words = useOwnWaysWords();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);

  const trying = async (act: () => Promise<Said>) => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    // Said on the page, like an answer that is no.
    setSaid(await act().catch(() => 'failed' as const));
    setBusy(false);
  };
  const choose = (passphrase: string) =>
    trying(async () => {
      const begun = await vault.beginOwnWays(passphrase);
      if (begun.kind === 'same') return 'same';
      setRecoveryKey(begun.recoveryKey);
      return null;
    });
  const finish = () =>
    trying(async () => {
      await vault.finishOwnWays();
      props.onDone();
      return null;
    });

  const notice = said !== null && (
    <Notice tone="warning" urgent>
      {said === 'same' ? words.same : recoveryKey === null ? problem.failed : words.failed}
    </Notice>
  );
  const later = <LinkButton onPress={props.onLater}>{words.later}</LinkButton>;

  if (recoveryKey !== null)
    return (
      <Stack>
        {notice}
        <RecoverySheet
          recoveryKey={recoveryKey}
          above={step(2, 2)}
          failed={false}
          onKept={() => void finish()}
        />
        {said === 'failed' && later}
      </Stack>
    );
  return (
    <Page title={words.title} above={step(1, 2)} lead={<p>{words.lead}</p>}>
      <Stack>
        <p>{words.until}</p>
        {notice}
        <PassphraseChoice
          action={busy ? words.working : words.choose}
          busy={busy}
          onChosen={(passphrase) => void choose(passphrase)}
        />
        {later}
      </Stack>
    </Page>
  );
}
