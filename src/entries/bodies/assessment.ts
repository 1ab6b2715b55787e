import * as z from 'zod/mini';
import {
  alsoRelevant,
  helpers,
  helpSoFar,
  helpWishes,
  networkParts,
  paperHolders,
  pressures,
  relationNow,
  seenByOthers,
} from '../../model/situationVocabulary.ts';
import { formsOfViolence, relations } from '../../model/vocabulary.ts';
import { answerState, opaqueId, someText, text } from '../parts.ts';

const answer = z.optional(answerState);
const words = z.optional(text);
const number = z.optional(z.string());
const someOf = <const O extends string>(options: readonly O[]) => z.optional(z.array(z.enum(options)));

const persons = z.array(
  z.strictObject({
    id: opaqueId,
    label: someText,
    relation: z.enum(relations),
    forms: someOf(formsOfViolence),
    when: words,
    howOften: words,
  }),
);
/** Who stands around the citizen. Without a part, or without an answer to "safe", nobody may be contacted. */
const networkPeople = z.array(
  z.strictObject({
    id: opaqueId,
    label: someText,
    relation: words,
    part: z.optional(z.enum(networkParts)),
    knows: answer,
    safeToContact: answer,
    note: words,
  }),
);

/**
 * The whole situation (stage 2). May be signed part by part: a later entry adds to it, and takes the place of an
 * answer only with another one.
 */
export const assessmentBody = z.strictObject({
  persons: z.optional(persons),
  relationNow: z.optional(z.enum(relationNow)),
  /** How long ago the first violence was, in whole years and months. */
  firstViolenceYears: number,
  firstViolenceMonths: number,
  injured: answer,
  medicalCare: answer,
  injuriesNote: words,
  citizenAge: number,
  livesTogether: answer,
  atCrisisCentre: answer,
  pregnant: answer,
  childrenNote: words,
  alsoRelevant: someOf(alsoRelevant),
  disability: answer,
  health: words,
  whoHelps: someOf(helpers),
  aidsOrMedicineHeld: answer,
  careNote: words,
  mentalStrain: answer,
  thoughtsOfSuicide: answer,
  mentalHealthNote: words,
  substanceUse: answer,
  substanceNote: words,
  housingUnsafe: answer,
  housingNote: words,
  moneyProblem: answer,
  ownAccount: answer,
  economyNote: words,
  workOrStudy: answer,
  workNote: words,
  situation: words,
  permitDepends: answer,
  whoHoldsPapers: z.optional(z.enum(paperHolders)),
  legalAdvice: answer,
  residenceNote: words,
  familyDecides: answer,
  pressures: someOf(pressures),
  honourNote: words,
  seenByOthers: someOf(seenByOthers),
  safeDevice: answer,
  digitalNote: words,
  petHarmed: answer,
  petsNote: words,
  networkPeople: z.optional(networkPeople),
  aloneNow: answer,
  network: words,
  earlierHelp: someOf(helpSoFar),
  earlierHelpNote: words,
  strengths: words,
  hopes: words,
  wants: words,
  helpWishes: someOf(helpWishes),
  howToMeet: words,
  ownWords: words,
});
export type AssessmentBody = z.infer<typeof assessmentBody>;
