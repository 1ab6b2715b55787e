import { useState } from 'react';
import type { Opened } from './LockScreen.tsx';
import { usePorts } from '../usePorts.tsx';
import { AddYourself } from './AddYourself.tsx';
import { CreateVault } from './CreateVault.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { Welcome } from './Welcome.tsx';
import { useFirstStartWords } from './words.ts';

type Where =
  | { readonly at: 'welcome' }
  | { readonly at: 'create' }
  /** `failed`: how often going on did not work. */
  | { readonly at: 'recovery'; readonly recoveryKey: string; readonly failed: number }
  | { readonly at: 'person'; readonly opened: Opened };

/**
 * From nothing to the home page: what this is, the vault, the recovery key, yourself.
 * Broken off after the vault was made, the person is asked for at the next unlock (`ui/shell/Inside`).
 */
export function FirstStart(props: {
  readonly onRestore: () => void;
  readonly onTraining: () => void;
  /** The vault is made and open, though its first person is not added yet. */
  readonly onVaultMade: () => void;
  readonly onDone: (opened: Opened) => void;
}) {
  const { vault } = usePorts();
  const words = useFirstStartWords();
  const [where, setWhere] = useState<Where>({ at: 'welcome' });

  const made = (recoveryKey: string) => {
    props.onVaultMade();
    setWhere({ at: 'recovery', recoveryKey, failed: 0 });
  };
  /** The key stays in sight until it is known who goes on: it is shown this once only. */
  const kept = async (recoveryKey: string) => {
    const status = await vault.status().catch(() => null);
    if (status?.kind === 'open')
      setWhere({ at: 'person', opened: { person: status.person, writer: status.writer } });
    else
      setWhere((now) =>
        now.at === 'recovery'
          ? { ...now, failed: now.failed + 1 }
          : { at: 'recovery', recoveryKey, failed: 1 },
      );
  };

  switch (where.at) {
    case 'welcome':
      return (
        <Welcome
          onBegin={() => setWhere({ at: 'create' })}
          onRestore={props.onRestore}
          onTraining={props.onTraining}
        />
      );
    case 'create':
      return <CreateVault onBack={() => setWhere({ at: 'welcome' })} onMade={made} />;
    case 'recovery':
      return (
        <RecoverySheet
          key={where.failed}
          recoveryKey={where.recoveryKey}
          failed={where.failed > 0}
          onKept={() => void kept(where.recoveryKey)}
        />
      );
    case 'person':
      return (
        <AddYourself
          person={where.opened.person}
          above={words.step(3, 3)}
          onAdded={() => props.onDone(where.opened)}
        />
      );
  }
}
