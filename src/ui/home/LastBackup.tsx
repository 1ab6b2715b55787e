import { useCallback, useEffect, useState } from 'react';
import type { BackupState } from '../ports.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useSaveBackup } from '../settings/useSaveBackup.ts';
import { shownInstant } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useHomeWords } from './words.ts';

/** When the last backup was saved, and the way to save one now. It comes a moment after the page: nobody waits for it. */
export function LastBackup() {
  const { vault } = usePorts();
  const saveBackup = useSaveBackup();
  const [state, setState] = useState<BackupState | 'notKnown' | null>(null);
  const words = useHomeWords();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const look = useCallback(
    () => void vault.backupState().then(setState, () => setState('notKnown')),
    [vault],
  );
  useEffect(look, [look]);
  const save = async () => {
    setBusy(true);
    await saveBackup().catch(() => undefined);
    setBusy(false);
    look();
  };
  if (state === null) return null;
  const at = state === 'notKnown' ? null : state.lastBackup;
  return (
    <p>
      {at === null ? words.backupNever : words.backupLast(shownInstant(at, language))}{' '}
      {!busy && <LinkButton onPress={() => void save()}>{words.backupNow}</LinkButton>}
    </p>
  );
}
