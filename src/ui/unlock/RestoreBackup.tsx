import { useState, type FormEvent } from 'react';
import { Button } from '../kit/Button.tsx';
import { describedBy, FormGroup } from '../kit/FormGroup.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useUnlockWords } from './words.ts';

/** Puts a backup file back with the printed recovery key. All or nothing: a refused file changes nothing. */
export function RestoreBackup(props: { readonly onBack: () => void; readonly onRestored: () => void }) {
  const { vault } = usePorts();
  const words = useUnlockWords().restore;
  const [file, setFile] = useState<File | null>(null);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<{ file?: string; key?: string }>({});
  const [refused, setRefused] = useState<string | null>(null);
  const { emptyRecovery } = useUnlockWords();

  const restore = async () => {
    const typed = key.replace(/\s/g, '').toUpperCase();
    setMissing({
      ...(file === null ? { file: words.choose } : {}),
      ...(typed === '' ? { key: emptyRecovery } : {}),
    });
    if (file === null || typed === '' || busy) return;
    setBusy(true);
    setRefused(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await vault.restore(bytes, typed);
      if (result.kind === 'restored') return props.onRestored();
      setRefused(result.why);
    } catch {
      setRefused('');
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void restore();
  };

  return (
    <Page title={words.title} lead={words.lead} back={{ label: words.back, onPress: props.onBack }}>
      <form onSubmit={onSubmit} noValidate autoComplete="off">
        <Stack>
          {refused !== null && (
            <Notice tone="warning" urgent title={refused === 'opensHere' ? words.notNeeded : words.refused}>
              {words.why[refused] ?? ''}
            </Notice>
          )}
          <FormGroup id="backup-file" label={words.file} hint={words.fileHint} error={missing.file}>
            <input
              id="backup-file"
              type="file"
              autoComplete="off"
              aria-describedby={describedBy('backup-file', { hint: true, error: missing.file !== undefined })}
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          </FormGroup>
          <TextField
            label={words.key}
            value={key}
            onChange={setKey}
            secret
            {...(missing.key === undefined ? {} : { error: missing.key })}
          />
          <Cluster>
            <Button type="submit" kind="primary" disabled={busy}>
              {busy ? words.working : words.start}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Page>
  );
}
