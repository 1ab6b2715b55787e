import type { LocalDate } from '../entries/ids.ts';
import { starterCriteria, type CriteriaSet } from '../model/local/pathwayCriteria.ts';
import type { ResultMaps } from '../model/local/resultMaps.ts';
import type { GroupTheme } from '../model/groups/groupThemes.ts';
import type { StageId } from '../model/stages.ts';
import type { RiskLevel } from '../model/vocabulary.ts';
import type { Ceilings } from './dueDates.ts';
import { shippedCompass, type CompassSet } from './local/shippedCompass.ts';
import type { LocalNumber } from './local/dutyNumbers.ts';

/** One step of the local way of working ("Sådan gør vi her"): whom to ring, stand-in, who leads, notification route. */
export interface LocalWorkflow {
  readonly text: string;
  /** The day a lead last saw that it is true. */
  readonly checkedOn: LocalDate | null;
}
/** The answers a decision begins with here. They may be changed in each case. */
export interface FormalDefault {
  readonly formalDecision: 'yes' | 'no' | null;
  readonly legalBasis: string;
  readonly appealGuidance: string;
}
/** What a lead has set for this office; what is not set holds as the product ships it. */
export interface LocalSettings {
  /** Reworded levels; never to words that read as safe. */
  readonly levelLabels: Readonly<Partial<Record<RiskLevel, string>>>;
  /** Days to the next evaluation; only shorter than the model's. */
  readonly ceilings: Readonly<Partial<Ceilings>>;
  readonly criteria: CriteriaSet;
  readonly workflow: Readonly<Partial<Record<StageId, LocalWorkflow>>>;
  readonly formal: FormalDefault;
  /** Days after closing until a journalised case leaves the machine as an encrypted file. */
  readonly daysUntilLeaving: number;
  readonly compass: CompassSet;
  /** From what instruments say to our levels, upwards only. */
  readonly maps: ResultMaps;
  /** The office's own duty numbers; public once signed. */
  readonly numbers: readonly LocalNumber[];
  /** What sessions of a group can be about; null while it is the starter set, whose words come in both languages. */
  readonly themes: readonly GroupTheme[] | null;
}

/** As shipped (journey, stage 7: thirty days to begin with). */
export const shippedSettings: LocalSettings = {
  levelLabels: {},
  ceilings: {},
  criteria: starterCriteria,
  workflow: {},
  formal: { formalDecision: null, legalBasis: '', appealGuidance: '' },
  daysUntilLeaving: 30,
  compass: shippedCompass,
  maps: { version: null, maps: [] },
  numbers: [],
  themes: null,
};
