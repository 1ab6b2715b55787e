import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { PassphraseChoice } from '../unlock/PassphraseChoice.tsx';
import { OwnPassphraseField } from '../unlock/OwnPassphraseField.tsx';
import { useOwnPassphrase } from '../unlock/useOwnPassphrase.ts';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/** Changes the passphrase of the person who is signed in, who knows the one that holds now. */
export function PassphrasePanel() {
  const { vault } = usePorts();
  const words = useSettingsWords().passphrase;
  const audit = useAudit();
  const [open, setOpen] = useState(false);
  const own = useOwnPassphrase('passphrase-current', words);
  const [ended, setEnded] = useState<'done' | 'failed' | null>(null);
  const change = async (passphrase: string) => {
    setEnded(null);
    try {
      const changed = await own.check(async (current) => {
        const answer = await vault.changePassphrase(passphrase, current);
        return answer.kind === 'changed' ? { kind: 'allowed' } : answer;
      });
      if (!changed) return;
      audit('passphraseChanged');
      setEnded('done');
      setOpen(false);
    } catch {
      setEnded('failed');
    }
  };
  return (
    <Panel title={words.title}>
      <Stack>
        {ended !== null && (
          <Notice tone={ended === 'done' ? 'done' : 'warning'} urgent>
            {words[ended]}
          </Notice>
        )}
        {!open && <Button onPress={() => setOpen(true)}>{words.open}</Button>}
        {open && (
          <>
            <p>{words.lead}</p>
            <OwnPassphraseField own={own} />
            <PassphraseChoice
              action={own.checking ? words.saving : words.save}
              busy={own.busy}
              before={own.given}
              onChosen={(passphrase) => void change(passphrase)}
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}
