import type { Language } from '../../model/define.ts';
import type { StageId } from '../../model/stages.ts';
import { fetchBesidePage } from './notices/BesidePage.tsx';
import { fetchCriticalMark } from './notices/CriticalMark.tsx';
import { fetchJudgementPlaces } from './notices/JudgementPlaces.tsx';
import { fetchNetworkBeneath } from './notices/NetworkBeneath.tsx';
import { fetchScreenResult } from './notices/ScreenResult.tsx';
import { useNoticeWords } from './notices/words.ts';
import { fetchPlanPlaces } from './plan/PlanPlaces.tsx';
import { usePlanPageWords } from './plan/words.ts';
import { fetchCompassList, fetchListsOfWayOn } from './Question.tsx';
import { fetchTogetherPlaces } from './together/TogetherPlaces.tsx';
import { fetchWayOnPlaces } from './wayOn/WayOnPlaces.tsx';
import { fetchToRead } from '../second/ReadFirst.tsx';
import { useSecondWords } from '../second/words.ts';
import { useWayOnWords } from './wayOn/words.ts';

type Fetch = (language: Language) => Promise<unknown>;
const notices: Fetch = useNoticeWords.fetch;
const second: readonly Fetch[] = [fetchToRead, useSecondWords.fetch];
const wayOn: readonly Fetch[] = [fetchWayOnPlaces, fetchListsOfWayOn, useWayOnWords.fetch];

/** What is drawn between the questions of each stage once its code is here. */
const parts: Readonly<Record<StageId, readonly Fetch[]>> = {
  detection: [fetchScreenResult, notices],
  assessment: [fetchNetworkBeneath, notices],
  riskEvaluation: [fetchCriticalMark, fetchBesidePage, fetchJudgementPlaces, notices, ...second],
  safetyPlan: [fetchPlanPlaces, usePlanPageWords.fetch, notices],
  pathwayDecision: wayOn,
  course: wayOn,
  followUp: [...wayOn, ...second],
  alongside: [fetchTogetherPlaces, fetchCompassList],
};

/**
 * Fetches what a piece of work shows between its questions, so that nothing arrives late and pushes a button away from
 * under a press: a press that begins on a button and ends beside it is no press at all. Never rejects; what could not
 * be fetched is fetched when it is shown.
 */
export const fetchPartsOf = (stage: StageId, language: Language): Promise<unknown> =>
  Promise.allSettled(parts[stage].map((fetch) => fetch(language)));
