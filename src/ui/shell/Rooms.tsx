import { lazy, Suspense } from 'react';
import type { Language } from '../../model/define.ts';
import { Home } from '../home/Home.tsx';
import { Notice } from '../kit/Notice.tsx';
import { usePorts } from '../usePorts.tsx';
import type { Places } from './usePlaces.ts';
import { useSession } from './session.tsx';
import { UpdateNotice, type UpdateState } from './UpdateNotice.tsx';
import { useShellWords } from './words.ts';

const Settings = lazy(() =>
  import('../settings/Settings.tsx').then((module) => ({ default: module.Settings })),
);
const CaseRoom = lazy(() => import('../case/CaseRoom.tsx').then((module) => ({ default: module.CaseRoom })));
const RiskHistoryRoom = lazy(() =>
  import('../risk/RiskHistoryRoom.tsx').then((module) => ({ default: module.RiskHistoryRoom })),
);
const StepRoom = lazy(() => import('../case/StepRoom.tsx').then((module) => ({ default: module.StepRoom })));

export interface RoomsProps {
  readonly places: Places;
  readonly update: UpdateState;
  readonly onLanguage: (language: Language) => void;
  readonly onRestore: () => void;
  readonly onWiped: () => void;
}

/** The rooms behind the lock screen, one at a time, with what must be said above all of them. */
export function Rooms(props: RoomsProps) {
  const words = useShellWords();
  const { writer } = useSession();
  const { clockBehind } = usePorts();
  const { places } = props;
  const { place } = places;
  return (
    <>
      {!writer && <Notice tone="warning">{words.readOnly}</Notice>}
      {clockBehind() && <Notice tone="warning">{words.clockBehind}</Notice>}
      {place.room === 'home' && <UpdateNotice update={props.update} />}
      <Suspense fallback={null}>
        {place.room === 'home' && <Home key={places.key} places={places} said={place.said ?? null} />}
        {place.room === 'case' && <CaseRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'riskHistory' && (
          <RiskHistoryRoom
            key={places.key}
            stream={place.stream}
            onBack={() => places.go({ room: 'case', stream: place.stream })}
          />
        )}
        {place.room === 'step' && <StepRoom key={places.key} place={place} places={places} />}
        {place.room === 'settings' && (
          <Settings
            onBack={() => places.go({ room: 'home' })}
            onLanguage={props.onLanguage}
            onRestore={props.onRestore}
            onWiped={props.onWiped}
          />
        )}
      </Suspense>
    </>
  );
}
