import { useState } from 'react';
import type { Language } from '../../model/define.ts';
import type { HandedOver } from '../citizen/handedOver.ts';
import { Home } from '../home/Home.tsx';
import { Notice } from '../kit/Notice.tsx';
import { usePorts } from '../usePorts.tsx';
import { AbsentCase } from './absentCase.ts';
import {
  AbsenceRoom,
  AbsentCasePage,
  AccessRoom,
  AuditRoom,
  CaseGroupPlaceRoom,
  CaseRoom,
  CompassRoom,
  ConflictCheckRoom,
  CoordinationRoom,
  CorrectionRoom,
  DirectoryRoom,
  ErasingRoom,
  EvidenceRoom,
  ExchangeRoom,
  GroupPlaceRoom,
  GroupsRoom,
  GuideRoom,
  InstrumentRoom,
  NotesRoom,
  OwnPlanRoom,
  OfficeRoom,
  FetchingRoom,
  LeavingRoom,
  MeasuresRoom,
  PlanRoom,
  RiskHistoryRoom,
  SafetyTalkRoom,
  Settings,
  StaffRoom,
  StepRoom,
  TrainingRoom,
} from './roomParts.ts';
import type { Places } from './usePlaces.ts';
import { useNextRoomFetched, useRoomInSight } from './useRoomInSight.ts';
import { useNumbersLaid } from './useNumbersLaid.ts';
import { useSession } from './session.tsx';
import { UpdateNotice, type UpdateState } from './UpdateNotice.tsx';
import { useShellWords } from './words.ts';
import { UntilHere } from '../fetching/UntilHere.tsx';

export interface RoomsProps {
  readonly places: Places;
  readonly update: UpdateState;
  readonly onLanguage: (language: Language) => void;
  /** The citizen writes alone: called once the vault holds nothing but that one draft. */
  readonly onHandOver: (handed: HandedOver) => void;
  readonly onRestore: () => void;
  readonly onWiped: () => void;
}

/** The rooms behind the lock screen, one at a time, with what must be said above all of them. */
export function Rooms(props: RoomsProps) {
  const words = useShellWords();
  const { writer, training } = useSession();
  const { clockBehind } = usePorts();
  const places = useRoomInSight(props.places);
  const { place } = places;
  useNextRoomFetched(place.room);
  useNumbersLaid();
  const [absent, setAbsent] = useState<string | null>(null);
  if (absent === places.key)
    return (
      <UntilHere page={{ onBack: places.forget }}>
        <AbsentCasePage onHome={places.forget} onFetch={() => places.replace({ room: 'fetching' })} />
      </UntilHere>
    );
  return (
    <AbsentCase value={() => setAbsent(places.key)}>
      {!writer && <Notice tone="warning">{words.readOnly}</Notice>}
      {clockBehind() && <Notice tone="warning">{words.clockBehind}</Notice>}
      {place.room === 'home' && training !== true && <UpdateNotice update={props.update} />}
      <UntilHere key={places.key} page={{ onBack: () => places.go({ room: 'home' }) }}>
        {place.room === 'home' && <Home key={places.key} places={places} said={place.said ?? null} />}
        {place.room === 'case' && (
          <CaseRoom
            key={places.key}
            stream={place.stream}
            atNow={place.at === 'now'}
            after={place.after ?? null}
            places={places}
          />
        )}
        {place.room === 'riskHistory' && (
          <RiskHistoryRoom
            key={places.key}
            stream={place.stream}
            onBack={() => places.go({ room: 'case', stream: place.stream })}
          />
        )}
        {place.room === 'measures' && <MeasuresRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'group' && <GroupPlaceRoom key={places.key} place={place} places={places} />}
        {place.room === 'caseGroup' && <CaseGroupPlaceRoom key={places.key} place={place} places={places} />}
        {place.room === 'step' && <StepRoom key={places.key} place={place} places={places} />}
        {place.room === 'plan' && <PlanRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'directory' && (
          <DirectoryRoom key={places.key} stream={place.stream} places={places} />
        )}
        {place.room === 'evidence' && <EvidenceRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'notes' && (
          <NotesRoom key={places.key} stream={place.stream} entry={place.entry} places={places} />
        )}
        {place.room === 'coordination' && (
          <CoordinationRoom key={places.key} stream={place.stream} places={places} />
        )}
        {place.room === 'compass' && (
          <CompassRoom key={places.key} stream={place.stream} places={places} onHandOver={props.onHandOver} />
        )}
        {place.room === 'safetyTalk' && (
          <SafetyTalkRoom key={places.key} stream={place.stream} places={places} />
        )}
        {place.room === 'ownPlan' && <OwnPlanRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'office' && <OfficeRoom key={places.key} page={place.page} places={places} />}
        {place.room === 'instruments' && (
          <InstrumentRoom key={places.key} page={place.page} places={places} />
        )}
        {place.room === 'guide' && <GuideRoom key={places.key} place={place} places={places} />}
        {place.room === 'access' && <AccessRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'absence' && <AbsenceRoom key={places.key} places={places} />}
        {place.room === 'staff' && <StaffRoom key={places.key} places={places} />}
        {place.room === 'exchange' && (
          <ExchangeRoom key={places.key} page={place.page} stream={place.stream ?? null} places={places} />
        )}
        {place.room === 'groups' && <GroupsRoom key={places.key} place={place} places={places} />}
        {place.room === 'conflictCheck' && (
          <ConflictCheckRoom key={places.key} stream={place.stream} places={places} />
        )}
        {place.room === 'audit' && <AuditRoom key={places.key} places={places} />}
        {place.room === 'training' && <TrainingRoom onBack={() => places.go({ room: 'home' })} />}
        {place.room === 'leaving' && <LeavingRoom key={places.key} stream={place.stream} places={places} />}
        {place.room === 'erasing' && (
          <ErasingRoom key={places.key} stream={place.stream} fileName={place.fileName} places={places} />
        )}
        {place.room === 'fetching' && <FetchingRoom key={places.key} places={places} />}
        {place.room === 'correction' && <CorrectionRoom key={places.key} place={place} places={places} />}
        {place.room === 'settings' && (
          <Settings
            onOffice={() => places.go({ room: 'office', page: null })}
            onAudit={() => places.go({ room: 'audit' })}
            onStaff={() => places.go({ room: 'staff' })}
            onExchange={() => places.go({ room: 'exchange', page: null })}
            onBack={() => places.go({ room: 'home' })}
            onInstruments={() => places.go({ room: 'instruments', page: null })}
            onGuide={() => places.go({ room: 'guide', from: 'settings' })}
            onLanguage={props.onLanguage}
            onRestore={props.onRestore}
            onWiped={props.onWiped}
            onFetchCase={() => places.go({ room: 'fetching' })}
          />
        )}
      </UntilHere>
    </AbsentCase>
  );
}
