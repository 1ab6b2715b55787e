import { useState } from 'react';
import { LinkButton } from '../kit/LinkButton.tsx';
import { useSaveBackup } from '../settings/useSaveBackup.ts';
import { shownInstant } from '../shell/shownTime.ts';
import { useLanguage } from '../useText.tsx';
import { useHomeWords } from './words.ts';

/** When the last backup was saved, and the way to save one now. */
export function LastBackup(props: { readonly at: string | null; readonly onSaved: () => void }) {
  const saveBackup = useSaveBackup();
  const words = useHomeWords();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await saveBackup().catch(() => undefined);
    setBusy(false);
    props.onSaved();
  };
  return (
    <p>
      {props.at === null ? words.backupNever : words.backupLast(shownInstant(props.at, language))}{' '}
      {!busy && <LinkButton onPress={() => void save()}>{words.backupNow}</LinkButton>}
    </p>
  );
}
