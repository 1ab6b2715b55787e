import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { PassphraseChoice } from './PassphraseChoice.tsx';
import { useUnlockWords } from './words.ts';

/** After the recovery key opened: the forgotten passphrase is replaced. */
export function NewPassphrase(props: { readonly onDone: () => void }) {
  const { vault } = usePorts();
  const words = useUnlockWords();
  const { problem } = useShellWords();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const change = async (passphrase: string) => {
    setBusy(true);
    setFailed(false);
    try {
      if ((await vault.changePassphrase(passphrase, null)).kind === 'changed') return props.onDone();
    } catch {
      // Said below, like an answer that is no.
    }
    setFailed(true);
    setBusy(false);
  };
  return (
    <Page title={words.newPassphraseTitle} lead={words.newPassphraseLead}>
      <Stack>
        {failed && (
          <Notice tone="warning" urgent>
            {problem.failed}
          </Notice>
        )}
        <PassphraseChoice
          action={words.newPassphraseTitle}
          busy={busy}
          onChosen={(passphrase) => void change(passphrase)}
        />
      </Stack>
    </Page>
  );
}
