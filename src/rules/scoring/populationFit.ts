import type { InstrumentWords } from '../../model/instruments/instrumentWords.ts';
import type { Pack } from '../../model/instruments/pack.ts';
import type { Language } from '../../model/define.ts';
import type { Relation } from '../../model/vocabulary.ts';
import type { Met } from '../facts.ts';

export type PopulationNotice = keyof InstrumentWords['notices'];
export interface PopulationFit {
  /** Whether the questions were made for this relation. */
  readonly fits: Met;
  /** What must stand beside the result, in this order. */
  readonly notices: readonly PopulationNotice[];
}
/** Whom it is about. Gender is never asked for nor derived: leave it out unless the citizen has said it. */
export interface AboutPerson {
  readonly relation: Relation | null;
  readonly citizenAge: number | null;
  readonly gender?: 'woman' | 'man' | 'other';
}

/**
 * For one person using violence: whether an instrument was made for that relation, and for whom it was tested.
 * With several persons, ask once for each (walk W2: the former fiancé fits, father and brother do not).
 */
export function populationFit(pack: Pack, person: AboutPerson, language: Language): PopulationFit {
  const { relations, validatedWith } = pack.population;
  const fits = fitsRelation(relations, person.relation);
  const notices: PopulationNotice[] = [];
  if (fits === 'no') notices.push('relationOutside');
  if (fits === 'unknown') notices.push('relationNotKnown');
  if (validatedWith === null) notices.push('notValidated');
  else {
    if (validatedWith.gender === 'women' && person.gender !== 'woman') notices.push('womenOnly');
    if (validatedWith.gender === 'men' && person.gender !== 'man') notices.push('menOnly');
    if (person.citizenAge !== null && person.citizenAge < validatedWith.fromAge) notices.push('underAge');
    if (validatedWith.onlyPregnant) notices.push('testedInPregnancy');
  }
  const status = pack.language[language];
  if (status.text === 'unavailable') notices.push('languageUnavailable');
  else if (status.text !== 'own' && !status.validated) notices.push('translationNotValidated');
  return { fits, notices };
}

function fitsRelation(relations: Pack['population']['relations'], relation: Relation | null): Met {
  if (relations === 'any') return 'yes';
  if (relation === null || relation === 'notKnown') return 'unknown';
  return relations.includes(relation) ? 'yes' : 'no';
}
