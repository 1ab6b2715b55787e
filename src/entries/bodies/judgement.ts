import * as z from 'zod/mini';
import { planCopies } from '../../model/plan/planCopies.ts';
import { evidenceKinds } from '../../model/evidenceKinds.ts';
import {
  dangerUnweightedWords,
  dangerWeightedWords,
  dashWords,
  priorityWords,
  resultTools,
} from '../../model/resultScales.ts';
import { riskFactorIds } from '../../model/riskFactors.ts';
import {
  caseEvents,
  crisisCentreAnswers,
  planBlocks,
  planForms,
  plannedAnswers,
  riskLevels,
  targetGroupCriteria,
} from '../../model/vocabulary.ts';
import { answersTo, localDate, opaqueId, safetyAnswer, someText, text } from '../parts.ts';

export const measure = z.strictObject({
  id: opaqueId,
  what: someText,
  who: someText,
  when: someText,
  /** The factors it covers; one measure may cover several. */
  covers: z.optional(z.array(z.enum(riskFactorIds))),
});
/** Risk evaluation (stage 3). The level is what the worker chose; nothing here computes one. */
export const riskEvaluationBody = z.strictObject({
  ...answersTo(riskFactorIds.map((id) => `factor.${id}` as const)),
  safety: z.optional(safetyAnswer),
  scenario: z.optional(text),
  /** What is feared, for whom, what would bring it about, and who acts when. */
  scenarios: z.optional(
    z.array(
      z.strictObject({
        id: opaqueId,
        what: someText,
        whom: z.optional(text),
        trigger: z.optional(text),
        whoActs: z.optional(text),
      }),
    ),
  ),
  measures: z.optional(z.array(measure)),
  /** For changeable factors with no measure: "not now, because". */
  notNow: z.optional(
    z.array(z.strictObject({ id: opaqueId, factors: z.array(z.enum(riskFactorIds)), because: someText })),
  ),
  crisisCentre: z.optional(z.enum(crisisCentreAnswers)),
  whyNoPlace: z.optional(text),
  tonight: z.optional(text),
  tonightWho: z.optional(text),
  actionsToday: z.optional(text),
  whoWatches: z.optional(text),
  level: z.enum(riskLevels),
  why: someText,
  /** Given when the level lies below what stage 3 lets one person choose. */
  lowLevelReason: z.optional(text),
  nextOn: localDate,
  /** The day of something planned (separation, journey, marriage, hearing), when it is known. */
  plannedDay: z.optional(localDate),
  /** Whether something answered yes still lies ahead, e.g. a separation that may also have happened. */
  stillPlanned: z.optional(z.enum(plannedAnswers)),
  // 3: what the municipality's maps made of recorded results when it was signed. Nobody types it.
  /** Under this a reason and a second trained person are needed. */
  boundLevel: z.optional(z.enum(riskLevels)),
  /** Under this nobody goes: an instrument that only allows raising says so. */
  neverUnder: z.optional(z.enum(riskLevels)),
  /** The results that bind. */
  boundBy: z.optional(z.array(opaqueId)),
  /** The entry that signed the maps. */
  mapVersion: z.optional(opaqueId),
});
export type RiskEvaluationBody = z.infer<typeof riskEvaluationBody>;

export const secondPersonBody = z.strictObject({
  evaluation: opaqueId,
  agrees: z.enum(['yes', 'no']),
  /** A trained person from outside named by a lead, when none is reachable within a day. */
  outsideName: z.optional(text),
  note: z.optional(text),
});

export const safetyPlanBody = z.strictObject({
  form: z.enum(planForms),
  evaluation: opaqueId,
  alreadyDoes: z.optional(text),
  measures: z.optional(
    z.array(
      z.strictObject({
        id: opaqueId,
        /** The heading it stands under; staff's own measures stand under none. */
        block: z.optional(z.enum(planBlocks)),
        what: someText,
        who: someText,
        when: someText,
      }),
    ),
  ),
  ifSilent: z.optional(text),
  copy: z.optional(z.enum(planCopies)),
  /** Where something is kept and why nobody finds it; since version 2. */
  copySafe: z.optional(text),
  reviseOn: localDate,
  /** Staff's own plan, when the citizen does not want one: when it is offered again. */
  offerAgainOn: z.optional(localDate),
});
export type SafetyPlanBody = z.infer<typeof safetyPlanBody>;

export const targetGroupExceptionBody = z.strictObject({
  criteria: z.array(z.enum(targetGroupCriteria)).check(z.minLength(1)),
  reason: someText,
});
export const caseEventBody = z.strictObject({
  event: z.enum(caseEvents),
  onDay: localDate,
  /** The day of a planned event, when it is known. */
  plannedFor: z.optional(localDate),
  note: z.optional(text),
});
export const instrumentResultBody = z.strictObject({
  tool: z.enum(resultTools),
  /** Its name, when it is not on the list. */
  instrument: z.optional(text),
  version: z.optional(text),
  doneOn: localDate,
  doneBy: someText,
  trained: z.enum(['yes', 'no', 'notKnown']),
  priority: z.optional(z.enum(priorityWords)),
  dangerWeighted: z.optional(z.enum(dangerWeightedWords)),
  dangerUnweighted: z.optional(z.enum(dangerUnweightedWords)),
  dash: z.optional(z.enum(dashWords)),
  score: z.optional(z.string()),
  odara: z.optional(z.string()),
  result: z.optional(text),
  note: z.optional(text),
  scenarios: z.optional(text),
  measures: z.optional(text),
  nextOn: z.optional(localDate),
});
export type InstrumentResultBody = z.infer<typeof instrumentResultBody>;
export const evidenceItemBody = z.strictObject({
  onDay: localDate,
  what: someText,
  kind: z.optional(z.enum(evidenceKinds)),
  where: z.optional(text),
});
export const ownWordsBody = z.strictObject({ words: someText, onDay: localDate });
export const supportiveTalkBody = z.strictObject({
  onDay: localDate,
  about: z.optional(text),
  next: z.optional(text),
});
