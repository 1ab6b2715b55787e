import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import type { BackupState } from '../ports.ts';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { useSaveBackup } from './useSaveBackup.ts';
import { useSettingsWords } from './words.ts';

/** Saves a backup file, says when the last one was, and leads to restoring one. */
export function BackupPanel(props: {
  readonly state: BackupState | null;
  readonly onSaved: () => void;
  readonly onRestore: () => void;
}) {
  const saveBackup = useSaveBackup();
  const language = useLanguage();
  const words = useSettingsWords().backup;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly tone: 'done' | 'warning'; readonly words: string } | null>(
    null,
  );
  const save = async () => {
    setBusy(true);
    setSaid(null);
    try {
      setSaid({ tone: 'done', words: words.saved(await saveBackup()) });
      props.onSaved();
    } catch {
      setSaid({ tone: 'warning', words: words.failed });
    } finally {
      setBusy(false);
    }
  };
  const last = props.state?.lastBackup ?? null;
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {props.state !== null && (
          <p>{last === null ? words.never : words.last(shownInstant(last, language))}</p>
        )}
        {said !== null && (
          <Notice tone={said.tone} urgent>
            {said.words}
          </Notice>
        )}
        <Button kind="primary" disabled={busy} onPress={() => void save()}>
          {busy ? words.saving : words.save}
        </Button>
        <p>{words.restoreLead}</p>
        <Button onPress={props.onRestore}>{words.restore}</Button>
      </Stack>
    </Panel>
  );
}
