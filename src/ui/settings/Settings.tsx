import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../model/define.ts';
import { AuditPanel } from '../audit/AuditPanel.tsx';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { Panel } from '../kit/Panel.tsx';
import type { BackupState } from '../ports.ts';
import { PasskeyPanel } from '../passkey/PasskeyPanel.tsx';
import { useSession } from '../shell/session.tsx';
import { TrainingNote } from '../training/TrainingNote.tsx';
import { usePorts } from '../usePorts.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { CaseFilesPanel } from './CaseFilesPanel.tsx';
import { ExchangePanel } from './ExchangePanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { PassphrasePanel } from './PassphrasePanel.tsx';
import { WipePanel } from './WipePanel.tsx';
import { useSettingsWords } from './words.ts';

/**
 * Backup, the office's own settings, the guide, passphrase, language, storage, wipe, about. In a training only what is
 * of use there: nothing of the real vault can be changed or deleted from it.
 */
export function Settings(props: {
  readonly onBack: () => void;
  /** To what the office has agreed on. */
  readonly onOffice: () => void;
  readonly onStaff: () => void;
  /** To files between machines. */
  readonly onExchange: () => void;
  readonly onAudit: () => void;
  readonly onGuide: () => void;
  /** To every instrument, shipped and taken in. */
  readonly onInstruments: () => void;
  readonly onLanguage: (language: Language) => void;
  /** Locks, and opens the page that restores a backup. */
  readonly onRestore: () => void;
  readonly onWiped: () => void;
  readonly onFetchCase: () => void;
}) {
  const { vault } = usePorts();
  const words = useSettingsWords();
  const { training } = useSession();
  const [state, setState] = useState<BackupState | null>(null);
  const look = useCallback(() => void vault.backupState().then(setState, () => undefined), [vault]);
  useEffect(look, [look]);
  const persisted = state?.persisted ?? null;
  return (
    <Page title={words.title} back={{ onPress: props.onBack }}>
      <Stack gap="large">
        {training === true ? (
          <TrainingNote />
        ) : (
          <BackupPanel state={state} onSaved={look} onRestore={props.onRestore} />
        )}
        <Panel title={words.office.title}>
          <Stack>
            <p>{words.office.lead}</p>
            <Button onPress={props.onOffice}>{words.office.open}</Button>
          </Stack>
        </Panel>
        <Panel title={words.instruments.title}>
          <Stack>
            <p>{words.instruments.lead}</p>
            <Button onPress={props.onInstruments}>{words.instruments.open}</Button>
          </Stack>
        </Panel>
        {training !== true && (
          <Panel title={words.staff.title}>
            <Stack>
              <p>{words.staff.lead}</p>
              <Button onPress={props.onStaff}>{words.staff.open}</Button>
            </Stack>
          </Panel>
        )}
        {training !== true && <ExchangePanel onOpen={props.onExchange} />}
        {training !== true && <AuditPanel onOpen={props.onAudit} />}
        {training !== true && <CaseFilesPanel onFetch={props.onFetchCase} />}
        <Panel title={words.guide.title}>
          <Stack>
            <p>{words.guide.lead}</p>
            <Button onPress={props.onGuide}>{words.guide.open}</Button>
          </Stack>
        </Panel>
        <LanguagePanel onLanguage={props.onLanguage} />
        {training !== true && <PassphrasePanel />}
        {training !== true && <PasskeyPanel />}
        <Panel title={words.storage.title}>
          {state !== null && <p>{words.storage[state.storage]}</p>}
          <p>
            {persisted === null
              ? words.storage.unknown
              : persisted
                ? words.storage.persisted
                : words.storage.notPersisted}
          </p>
        </Panel>
        {training !== true && <WipePanel onWiped={props.onWiped} />}
        <Panel title={words.about.title}>
          <p>{words.about.text}</p>
          <p>{words.about.device}</p>
        </Panel>
      </Stack>
    </Page>
  );
}
