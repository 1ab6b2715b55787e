import type { SituationMark } from '../situationMarks.ts';
import { planBlocks, type PlanBlock } from '../vocabulary.ts';

/** Blocks every plan has: how to be in contact, the danger itself, the way out, whom to ring, and silence. */
export const blocksInEveryPlan = [
  'contact',
  'warningSigns',
  'gettingOut',
  'codeWordAndPeople',
  'ifSilent',
] as const satisfies readonly PlanBlock[];
export type BlockInEveryPlan = (typeof blocksInEveryPlan)[number];
export type BlockToAdd = Exclude<PlanBlock, BlockInEveryPlan>;

const always: ReadonlySet<PlanBlock> = new Set(blocksInEveryPlan);
export const isInEveryPlan = (block: PlanBlock): block is BlockInEveryPlan => always.has(block);

/** The other blocks, in the order of the plan: each comes by itself when it is relevant, and can always be added. */
export const blocksToAdd = planBlocks.filter((block) => !always.has(block)) as readonly BlockToAdd[];

/**
 * What makes a block relevant (practice, safety plan blocks: "a block appears when the assessment makes it
 * relevant"). For the blocks of every plan the marks are only the reason shown. A mark opens; it never closes.
 */
export const blockMarks: Readonly<Record<PlanBlock, readonly SituationMark[]>> = {
  contact: ['digitalViolence', 'carerUsesViolence', 'familyUsesViolence'],
  warningSigns: ['physicalViolence', 'neckOrBreath', 'severalPersons'],
  gettingOut: ['livesTogether', 'leaving', 'housing'],
  bagAndPapers: ['livesTogether', 'leaving', 'left', 'papersHeld', 'residencePermit'],
  economy: ['economicViolence', 'money', 'carerUsesViolence'],
  codeWordAndPeople: ['isolated'],
  children: ['childrenAround', 'pregnant'],
  digital: ['digitalViolence', 'stalking', 'carerUsesViolence'],
  workAndStudy: ['workOrStudy', 'stalking'],
  policeAndLaw: [
    'leaving',
    'left',
    'physicalViolence',
    'sexualViolence',
    'neckOrBreath',
    'stalking',
    'policeOrOrders',
  ],
  afterLeaving: ['leaving', 'left', 'stalking'],
  pets: ['pets'],
  honour: ['honour', 'negativeSocialControl'],
  disabilityAndIllness: ['disabilityOrIllness', 'carerUsesViolence'],
  migrant: ['papersHeld', 'residencePermit'],
  offersMenLgbt: ['man', 'lgbt'],
  substanceMentalHealth: ['thoughtsOfSuicide', 'mentalHealth', 'substanceUse'],
  ifSilent: ['isolated', 'stalking'],
};
