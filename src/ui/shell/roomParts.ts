import type { Language } from '../../model/define.ts';
import { useAuditWords } from '../audit/words.ts';
import { useCaseWords, useEventWords, useWaysOnWords } from '../case/words.ts';
import { useGuideWords } from '../guide/words.ts';
import { useGroupPageWords } from '../groups/words.ts';
import { useGroupWords } from '../groupSessions/words.ts';
import { useAllLevelWords } from '../case/useLevelWords.ts';
import { useAccessNames, useExchangeWords, useKindNames } from '../exchange/words.ts';
import { useInstrumentWords } from '../instruments/words.ts';
import { useOfficeWords } from '../office/words.ts';
import { useCorrectionWords } from '../correcting/words.ts';
import { useCaseFileWords } from '../leaving/words.ts';
import { useMeasuresText } from '../measures/measuresText.ts';
import { usePasskeyWords } from '../passkey/words.ts';
import { usePlanWords } from '../plan/words.ts';
import { useSecondWords } from '../second/words.ts';
import { useSettingsWords } from '../settings/words.ts';
import { useStaffKeyWords, useStaffWords } from '../staff/words.ts';
import { useWayOnWords } from '../step/wayOn/words.ts';
import { useTrainingWords } from '../training/words.ts';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { useAuditActWords } from './auditActWords.ts';
import { fetchOfficeReader } from './officeReader.ts';
import type { Place } from './usePlaces.ts';
import { useReasonTexts } from './useReasonWords.ts';

export const Settings = fetchedPart(() => import('../settings/Settings.tsx').then((room) => room.Settings));
export const CaseRoom = fetchedPart(() => import('../case/CaseRoom.tsx').then((room) => room.CaseRoom));
export const CompassRoom = fetchedPart(() =>
  import('../compass/CompassRoom.tsx').then((room) => room.CompassRoom),
);
export const SafetyTalkRoom = fetchedPart(() =>
  import('../safetyTalk/SafetyTalkRoom.tsx').then((room) => room.SafetyTalkRoom),
);
export const CoordinationRoom = fetchedPart(() =>
  import('../coordination/CoordinationRoom.tsx').then((room) => room.CoordinationRoom),
);
export const OwnPlanRoom = fetchedPart(() =>
  import('../coordination/OwnPlanRoom.tsx').then((room) => room.OwnPlanRoom),
);
export const CorrectionRoom = fetchedPart(() =>
  import('../correcting/CorrectionRoom.tsx').then((room) => room.CorrectionRoom),
);
export const LeavingRoom = fetchedPart(() =>
  import('../leaving/LeavingRoom.tsx').then((room) => room.LeavingRoom),
);
export const ErasingRoom = fetchedPart(() =>
  import('../leaving/ErasingRoom.tsx').then((room) => room.ErasingRoom),
);
export const FetchingRoom = fetchedPart(() =>
  import('../leaving/FetchingRoom.tsx').then((room) => room.FetchingRoom),
);
export const AbsentCasePage = fetchedPart(() =>
  import('../leaving/AbsentCasePage.tsx').then((room) => room.AbsentCasePage),
);
export const DirectoryRoom = fetchedPart(() =>
  import('../directory/DirectoryRoom.tsx').then((room) => room.DirectoryRoom),
);
export const EvidenceRoom = fetchedPart(() =>
  import('../evidence/EvidenceRoom.tsx').then((room) => room.EvidenceRoom),
);
export const NotesRoom = fetchedPart(() => import('../notes/NotesRoom.tsx').then((room) => room.NotesRoom));
export const OfficeRoom = fetchedPart(() =>
  import('../office/OfficeRoom.tsx').then((room) => room.OfficeRoom),
);
export const InstrumentRoom = fetchedPart(() =>
  import('../instruments/InstrumentRoom.tsx').then((room) => room.InstrumentRoom),
);
export const GuideRoom = fetchedPart(() => import('../guide/GuideRoom.tsx').then((room) => room.GuideRoom));
export const PlanRoom = fetchedPart(() => import('../plan/PlanRoom.tsx').then((room) => room.PlanRoom));
export const RiskHistoryRoom = fetchedPart(() =>
  import('../risk/RiskHistoryRoom.tsx').then((room) => room.RiskHistoryRoom),
);
export const MeasuresRoom = fetchedPart(() =>
  import('../measures/MeasuresRoom.tsx').then((room) => room.MeasuresRoom),
);
export const GroupPlaceRoom = fetchedPart(() =>
  import('../groupSessions/GroupPlace.tsx').then((room) => room.GroupPlaceRoom),
);
export const CaseGroupPlaceRoom = fetchedPart(() =>
  import('../groupSessions/CaseGroupPlace.tsx').then((room) => room.CaseGroupPlaceRoom),
);
export const StaffRoom = fetchedPart(() => import('../staff/StaffRoom.tsx').then((room) => room.StaffRoom));
export const AccessRoom = fetchedPart(() =>
  import('../access/AccessRoom.tsx').then((room) => room.AccessRoom),
);
export const AbsenceRoom = fetchedPart(() =>
  import('../absence/AbsenceRoom.tsx').then((room) => room.AbsenceRoom),
);
export const ExchangeRoom = fetchedPart(() =>
  import('../exchange/ExchangeRoom.tsx').then((room) => room.ExchangeRoom),
);
export const AuditRoom = fetchedPart(() => import('../audit/AuditRoom.tsx').then((room) => room.AuditRoom));
export const GroupsRoom = fetchedPart(() =>
  import('../groups/GroupsRoom.tsx').then((room) => room.GroupsRoom),
);
export const ConflictCheckRoom = fetchedPart(() =>
  import('../groups/conflicts/ConflictCheckRoom.tsx').then((room) => room.ConflictCheckRoom),
);
export const TrainingRoom = fetchedPart(() =>
  import('../training/TrainingRoom.tsx').then((room) => room.TrainingRoom),
);
export const StepRoom = fetchedPart(() => import('../case/StepRoom.tsx').then((room) => room.StepRoom));

type Fetch = (language: Language) => Promise<unknown>;
const ofCase: readonly Fetch[] = [
  useCaseWords.fetch,
  useWayOnWords.fetch,
  useAllLevelWords.fetch,
  useReasonTexts.fetch,
  fetchOfficeReader,
  useWaysOnWords.fetch,
  useEventWords.fetch,
  useAuditActWords.fetch,
  useSecondWords.fetch,
];

/** What a room needs before it can be drawn at once: its code, and its words in one language. Home is always here. */
const needs: Readonly<Record<Place['room'], readonly Fetch[]>> = {
  home: [],
  settings: [
    Settings.fetch,
    useSettingsWords.fetch,
    useCaseFileWords.fetch,
    useExchangeWords.fetch,
    useAuditActWords.fetch,
    usePasskeyWords.fetch,
  ],
  case: [CaseRoom.fetch, ...ofCase, useCaseFileWords.fetch, useCorrectionWords.fetch, useMeasuresText.fetch],
  correction: [CorrectionRoom.fetch, useCorrectionWords.fetch],
  leaving: [LeavingRoom.fetch, useCaseFileWords.fetch],
  erasing: [ErasingRoom.fetch, useCaseFileWords.fetch],
  fetching: [FetchingRoom.fetch, useCaseFileWords.fetch],
  directory: [DirectoryRoom.fetch],
  evidence: [EvidenceRoom.fetch],
  notes: [NotesRoom.fetch],
  coordination: [CoordinationRoom.fetch],
  compass: [CompassRoom.fetch, fetchOfficeReader],
  safetyTalk: [SafetyTalkRoom.fetch, usePlanWords.fetch],
  ownPlan: [OwnPlanRoom.fetch],
  office: [OfficeRoom.fetch, useOfficeWords.fetch, useReasonTexts.fetch, fetchOfficeReader],
  instruments: [InstrumentRoom.fetch, useInstrumentWords.fetch],
  guide: [GuideRoom.fetch, useGuideWords.fetch],
  plan: [PlanRoom.fetch, usePlanWords.fetch],
  riskHistory: [RiskHistoryRoom.fetch, useAllLevelWords.fetch, fetchOfficeReader],
  measures: [MeasuresRoom.fetch],
  step: [StepRoom.fetch],
  group: [
    GroupPlaceRoom.fetch,
    useGroupWords.fetch,
    useGroupPageWords.fetch,
    usePlanWords.fetch,
    useReasonTexts.fetch,
    useCorrectionWords.fetch,
    fetchOfficeReader,
  ],
  caseGroup: [CaseGroupPlaceRoom.fetch, useGroupWords.fetch, useReasonTexts.fetch],
  access: [AccessRoom.fetch],
  absence: [AbsenceRoom.fetch],
  staff: [StaffRoom.fetch, useStaffWords.fetch, useStaffKeyWords.fetch],
  exchange: [
    ExchangeRoom.fetch,
    useExchangeWords.fetch,
    useKindNames.fetch,
    useAccessNames.fetch,
    useReasonTexts.fetch,
  ],
  audit: [AuditRoom.fetch, useAuditWords.fetch],
  groups: [GroupsRoom.fetch, useReasonTexts.fetch, fetchOfficeReader],
  conflictCheck: [ConflictCheckRoom.fetch, useReasonTexts.fetch],
  training: [TrainingRoom.fetch, useTrainingWords.fetch],
};

const fetched = new Set<string>();
const nameOf = (room: Place['room'], language: Language): string => `${room} ${language}`;

export const isHere = (room: Place['room'], language: Language): boolean =>
  needs[room].length === 0 || fetched.has(nameOf(room, language));

/** Fetches a room. Never rejects: what could not be fetched is said by the room itself, when it is shown. */
export async function fetchRoom(room: Place['room'], language: Language): Promise<void> {
  const outcomes = await Promise.allSettled(needs[room].map((fetch) => fetch(language)));
  if (outcomes.every(({ status }) => status === 'fulfilled')) fetched.add(nameOf(room, language));
}
