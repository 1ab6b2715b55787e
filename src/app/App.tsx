import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../model/define.ts';
import type { HandedOver } from '../ui/citizen/handedOver.ts';
import { DangerPage } from '../ui/danger/DangerPage.tsx';
import { Announcer } from '../ui/kit/Announcer.tsx';
import { fetchedPart } from '../ui/fetching/fetchedPart.tsx';
import { BrokenPage } from '../ui/shell/BrokenPage.tsx';
import { CitizenBar } from '../ui/shell/CitizenBar.tsx';
import { Header } from '../ui/shell/Header.tsx';
import { LockHost } from '../ui/shell/LockHost.tsx';
import { Outside } from '../ui/shell/Outside.tsx';
import { isTraining, type Scene } from '../ui/shell/scenes.ts';
import { usePlaces } from '../ui/shell/usePlaces.ts';
import { TrainingBand } from '../ui/training/TrainingBand.tsx';
import { PortsProvider } from '../ui/usePorts.tsx';
import { TextProvider } from '../ui/useText.tsx';
import type { Composed } from './compose.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadText, type Spoken } from './loadText.ts';
import type { Updates } from './updates.ts';
import { useHideKey } from './useHideKey.ts';
import { useScenes } from './useScenes.ts';
import { useUpdates } from './useUpdates.ts';
import { UntilHere } from '../ui/fetching/UntilHere.tsx';

const loadInside = () => import('../ui/shell/Inside.tsx');
const Inside = fetchedPart(() => loadInside().then((module) => module.Inside));
const CitizenView = fetchedPart(() =>
  import('../ui/citizen/CitizenView.tsx').then((module) => module.CitizenView),
);

/** While a key is being derived: fetches what will be shown when it fits. What fails now is fetched when it is shown. */
const fetchInside = (language: Language): void => {
  const first = loadInside().then((module) => module.fetchFirstWords(language));
  void Promise.allSettled([Inside.fetch(), first]);
};

/** A second press so soon after the first was meant for the key that locked, where the other language stands now. Milliseconds. */
const pressedTwice = 1000;

/** The whole window: one scene at a time, the header above it, immediate danger and hiding from anywhere. */
export function App(props: {
  readonly composed: Composed;
  readonly updates: Updates;
  readonly spoken: Spoken;
}) {
  const { ports, listen } = props.composed;
  const [spoken, setSpoken] = useState(props.spoken);
  const [danger, setDanger] = useState(false);
  const [vaultMade, setVaultMade] = useState(false);
  const [inConversation, setInConversation] = useState(false);
  const [colleagues, setColleagues] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const places = usePlaces(ports.newToken);
  const { forget } = places;
  const update = useUpdates(props.updates);

  const left = useRef(-Infinity);
  const onLeave = useCallback(() => {
    left.current = performance.now();
    forget();
    setDanger(false);
    setInConversation(false);
    setVaultMade(false);
    setColleagues(false);
    setChoosing(false);
  }, [forget]);
  const { scene, round, show, look, leave } = useScenes({ vault: ports.vault, listen, onLeave });

  const speak = useCallback((language: Language) => void loadText(language).then(setSpoken), []);
  const speakAtDoor = (language: Language) => {
    if (performance.now() - left.current > pressedTwice) speak(language);
  };
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);

  const hide = useCallback(() => {
    if (scene.at !== 'hidden') leave({ at: 'hidden' });
  }, [leave, scene.at]);
  const { activate, waiting } = update;
  const training = isTraining(scene);
  const lock = useCallback(
    // A new version reloads the page, and a training lives no longer than its page.
    (next: Scene = { at: 'starting' }) => leave(next, () => waiting && !training && activate()),
    [leave, waiting, training, activate],
  );
  /** Somebody else's turn: the same lock, and the way in begins at the list of names. */
  const switchPerson = () => {
    lock();
    setChoosing(true);
  };
  /** The work goes from the page; the vault has let go of it before. */
  const handOver = (handed: HandedOver) =>
    leave({ at: 'citizen', handed, training }, undefined, () => Promise.resolve());
  const endTraining = () => leave({ at: 'starting' }, undefined, () => ports.training.end());
  useHideKey(hide);

  const [fallback] = useState(() => <BrokenPage onReload={() => location.reload()} />);
  const inside = scene.at === 'inside';
  const alone = scene.at === 'citizen';
  // Wherever the keys are in memory, idle time and a hidden tab lock.
  const vaultOpen =
    inside || alone || scene.at === 'newPassphrase' || (scene.at === 'firstStart' && vaultMade);
  const signedIn = inside ? scene.opened.person.label : null;
  const goHome = () => {
    setDanger(false);
    places.go({ room: 'home' });
  };
  return (
    <TextProvider language={spoken.language} text={spoken.text}>
      <PortsProvider ports={ports}>
        <Announcer key={round}>
          {scene.at !== 'hidden' && !alone && (
            <Header
              signedIn={signedIn}
              inConversation={inConversation}
              citizenReads={places.place.room === 'plan' || places.place.room === 'safetyTalk'}
              onConversation={setInConversation}
              onHome={goHome}
              onSettings={() => {
                setDanger(false);
                places.go({ room: 'settings' });
              }}
              onLock={() => lock()}
              onSwitch={colleagues ? switchPerson : null}
              onHide={hide}
              onDanger={() => setDanger(true)}
              onLanguage={speakAtDoor}
            />
          )}
          {alone && <CitizenBar onHide={hide} onDanger={() => setDanger(true)} />}
          {danger && <DangerPage onBack={() => setDanger(false)} />}
          <div hidden={danger} data-conversation={inConversation || alone}>
            <ErrorBoundary key={scene.at} fallback={fallback}>
              <UntilHere page={{}}>
                {scene.at === 'inside' ? (
                  <Inside
                    person={scene.opened.person}
                    writer={scene.opened.writer}
                    opened={scene.opened}
                    training={training}
                    inConversation={inConversation}
                    places={places}
                    update={update}
                    onColleagues={setColleagues}
                    onLanguage={speak}
                    onHandOver={handOver}
                    onRestore={() => lock({ at: 'restore' })}
                    onWiped={look}
                    onAfresh={look}
                  />
                ) : scene.at === 'citizen' ? (
                  <CitizenView handed={scene.handed} onDone={() => lock()} />
                ) : (
                  <Outside
                    scene={scene}
                    choosing={choosing}
                    onScene={show}
                    onLook={look}
                    onTrying={() => fetchInside(spoken.language)}
                    onVaultMade={() => setVaultMade(true)}
                  />
                )}
              </UntilHere>
            </ErrorBoundary>
          </div>
          {training && <TrainingBand onEnd={alone ? null : endTraining} />}
          {vaultOpen && (
            <LockHost
              mode={alone ? 'citizen' : inConversation ? 'inConversation' : 'open'}
              onLock={() => lock()}
            />
          )}
        </Announcer>
      </PortsProvider>
    </TextProvider>
  );
}
