import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { PassphraseChoice } from './PassphraseChoice.tsx';
import { useFirstStartWords } from './words.ts';

/** Makes the vault: initials for the lock screen and a passphrase. */
export function CreateVault(props: {
  readonly onBack: () => void;
  /** The vault stays open; the passphrase is not needed again. */
  readonly onMade: (recoveryKey: string) => void;
}) {
  const { vault } = usePorts();
  const start = useFirstStartWords();
  const words = start.passphrase;
  const [label, setLabel] = useState('');
  const [labelError, setLabelError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const labelIsGood = () => {
    const trimmed = label.trim();
    const error =
      trimmed === '' ? words.labelMissing : Array.from(trimmed).length > 6 ? words.labelLong : undefined;
    setLabelError(error);
    if (error !== undefined) document.getElementById('own-label')?.focus();
    return error === undefined;
  };
  const create = async (passphrase: string) => {
    setBusy(true);
    setFailed(false);
    try {
      const { recoveryKey } = await vault.create({ label: label.trim(), passphrase });
      props.onMade(recoveryKey);
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };

  return (
    <Page title={words.title} lead={words.lead} above={start.step(1, 3)} back={{ onPress: props.onBack }}>
      <Stack>
        {failed && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        <TextField
          id="own-label"
          label={words.label}
          hint={words.labelHint}
          value={label}
          onChange={setLabel}
          width="short"
          {...(labelError === undefined ? {} : { error: labelError })}
        />
        <PassphraseChoice
          action={busy ? words.creating : words.create}
          busy={busy}
          before={labelIsGood}
          onChosen={(passphrase) => void create(passphrase)}
        />
      </Stack>
    </Page>
  );
}
