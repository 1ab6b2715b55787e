import { useState } from 'react';
import { LockScreen, type DoneAtDoor, type Opened } from '../unlock/LockScreen.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { HiddenPage } from './HiddenPage.tsx';
import { sceneOfOpened, type Scene } from './scenes.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';

const FirstStart = fetchedPart(() => import('../unlock/FirstStart.tsx').then((module) => module.FirstStart));
const RecoveryUnlock = fetchedPart(() =>
  import('../unlock/RecoveryUnlock.tsx').then((module) => module.RecoveryUnlock),
);
const RestoreBackup = fetchedPart(() =>
  import('../unlock/RestoreBackup.tsx').then((module) => module.RestoreBackup),
);
const notices = () => import('../unlock/StoreNotices.tsx');
const LostNotice = fetchedPart(() => notices().then((module) => module.LostNotice));
const DamagedNotice = fetchedPart(() => notices().then((module) => module.DamagedNotice));
const NewerNotice = fetchedPart(() => notices().then((module) => module.NewerNotice));
const NewPassphrase = fetchedPart(() =>
  import('../unlock/NewPassphrase.tsx').then((module) => module.NewPassphrase),
);

const OwnWays = fetchedPart(() => import('../unlock/OwnWays.tsx').then((module) => module.OwnWays));

const TrainingLock = fetchedPart(() =>
  import('../training/TrainingLock.tsx').then((module) => module.TrainingLock),
);
const TrainingStart = fetchedPart(() =>
  import('../training/TrainingStart.tsx').then((module) => module.TrainingStart),
);

const andDone = (opened: Opened, what: DoneAtDoor): Opened => ({
  ...opened,
  done: [...(opened.done ?? []), what],
});

/** Everything that is shown while no case can be seen: lock screen, first start, loss, restoring, hidden. */
export function Outside(props: {
  readonly scene: Exclude<Scene, { readonly at: 'inside' | 'citizen' }>;
  /** One of several wants in: the way begins at the list of names. */
  readonly choosing: boolean;
  readonly onScene: (scene: Scene) => void;
  /** Asks the vault again what stands behind the lock screen. */
  readonly onLook: () => void;
  /** A way in is being tried: time to fetch what lies behind it. */
  readonly onTrying: () => void;
  readonly onVaultMade: () => void;
}) {
  const { scene, onScene, onLook } = props;
  const [brought, setBrought] = useState(0);
  const inside = (opened: Opened) => onScene({ at: 'inside', opened });
  const opens = (opened: Opened) => onScene(sceneOfOpened(opened));
  const train = () => onScene({ at: 'training' });
  switch (scene.at) {
    case 'starting':
      return null;
    case 'hidden':
      return <HiddenPage onBack={onLook} />;
    case 'unreachable':
      return <BrokenPage onReload={() => location.reload()} />;
    case 'firstStart':
      return (
        <FirstStart
          onRestore={() => onScene({ at: 'restore' })}
          onTraining={train}
          onVaultMade={props.onVaultMade}
          onDone={inside}
        />
      );
    case 'training':
      return <TrainingStart onBack={onLook} onTrying={props.onTrying} onOpened={inside} />;
    case 'locked':
      if (scene.status.training !== undefined)
        return (
          <TrainingLock
            person={scene.status.people[0]?.person ?? ''}
            passphrase={scene.status.training.words}
            onTrying={props.onTrying}
            onOpened={inside}
          />
        );
      return (
        <LockScreen
          // Another vault at the door is another lock screen: nobody chosen, nothing typed is carried over.
          key={[brought, ...scene.status.people.map(({ person }) => person)].join(' ')}
          people={scene.status.people}
          waitSeconds={scene.status.waitSeconds}
          choosing={props.choosing}
          onTrying={props.onTrying}
          onOpened={opens}
          onForgotten={(waitSeconds) => onScene({ at: 'recovery', waitSeconds })}
          onRestore={() => onScene({ at: 'restore' })}
          onTraining={train}
          onBrought={() => {
            setBrought(brought + 1);
            onLook();
          }}
        />
      );
    case 'recovery':
      return (
        <RecoveryUnlock
          waitSeconds={scene.waitSeconds}
          onBack={onLook}
          onRestore={() => onScene({ at: 'restore' })}
          onOpened={(opened) =>
            onScene({ at: 'newPassphrase', opened: { ...opened, done: ['unlockedByRecovery'] } })
          }
        />
      );
    case 'newPassphrase':
      return scene.opened.renew === true ? (
        <OwnWays
          onLater={() => inside(scene.opened)}
          onDone={() => inside(andDone(scene.opened, 'ownKeysDrawn'))}
        />
      ) : (
        <NewPassphrase onDone={() => inside(andDone(scene.opened, 'passphraseChanged'))} />
      );
    case 'lost':
      return <LostNotice onRestore={() => onScene({ at: 'restore' })} onAfresh={onLook} onBrought={onLook} />;
    case 'damaged':
      return <DamagedNotice onRestore={() => onScene({ at: 'restore' })} onBrought={onLook} />;
    case 'newer':
      return <NewerNotice />;
    case 'restore':
      return <RestoreBackup onBack={onLook} onRestored={onLook} />;
  }
}
