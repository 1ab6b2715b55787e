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
  | { readonly at: 'recovery'; readonly recoveryKey: string; readonly opened: Opened }
  | { readonly at: 'person'; readonly opened: Opened };

/**
 * From nothing to the home page: what this is, the vault, the recovery key, yourself.
 * Broken off after the vault was made, the person is asked for at the next unlock (`ui/shell/Inside`).
 */
export function FirstStart(props: {
  readonly onRestore: () => void;
  /** The vault is made and open, though its first person is not added yet. */
  readonly onVaultMade: () => void;
  readonly onDone: (opened: Opened) => void;
}) {
  const { vault } = usePorts();
  const words = useFirstStartWords();
  const [where, setWhere] = useState<Where>({ at: 'welcome' });

  const made = async (label: string, recoveryKey: string, passphrase: string) => {
    const status = await vault.status();
    const person = status.kind === 'locked' ? status.people.find((one) => one.label === label) : undefined;
    const result = person === undefined ? status : await vault.unlock({ person: person.person, passphrase });
    if (result.kind !== 'open') return;
    props.onVaultMade();
    setWhere({ at: 'recovery', recoveryKey, opened: { person: result.person, writer: result.writer } });
  };

  switch (where.at) {
    case 'welcome':
      return <Welcome onBegin={() => setWhere({ at: 'create' })} onRestore={props.onRestore} />;
    case 'create':
      return (
        <CreateVault
          onBack={() => setWhere({ at: 'welcome' })}
          onMade={(one) => void made(one.label, one.recoveryKey, one.passphrase)}
        />
      );
    case 'recovery':
      return (
        <RecoverySheet
          recoveryKey={where.recoveryKey}
          onKept={() => setWhere({ at: 'person', opened: where.opened })}
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
