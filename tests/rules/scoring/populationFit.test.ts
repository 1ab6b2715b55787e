import { describe, expect, it } from 'vitest';
import { aas } from '../../../src/model/instruments/aas.ts';
import { hark } from '../../../src/model/instruments/hark.ts';
import { supplement } from '../../../src/model/instruments/supplement.ts';
import { who5 } from '../../../src/model/instruments/who5.ts';
import { populationFit } from '../../../src/rules/scoring/populationFit.ts';

const about = (relation: Parameters<typeof populationFit>[1]['relation'], citizenAge: number | null = 34) =>
  populationFit(hark, { relation, citizenAge }, 'da');

describe('whom it was validated for', () => {
  it('fits the former fiancé and not the father or the brother', () => {
    expect(about('formerPartner').fits).toBe('yes');
    expect(about('parent')).toMatchObject({ fits: 'no' });
    expect(about('sibling').notices).toContain('relationOutside');
    for (const relation of ['notKnown', null] as const) {
      expect(about(relation).fits).toBe('unknown');
      expect(about(relation).notices).toContain('relationNotKnown');
    }
    expect(about('partner').notices).not.toContain('relationNotKnown');
  });

  it('always says that HARK was tested with women only, unless a woman has said so herself', () => {
    expect(about('formerPartner').notices).toContain('womenOnly');
    const woman = populationFit(hark, { relation: 'partner', citizenAge: 34, gender: 'woman' }, 'en');
    expect(woman.notices).toEqual([]);
  });

  it('says that the Danish text is not validated, and that a person under 18 lies outside', () => {
    expect(about('partner').notices).toContain('translationNotValidated');
    expect(about('partner', 17).notices).toContain('underAge');
    expect(about('partner', 18).notices).not.toContain('underAge');
  });

  it('lets anybody be the one who hurts in AAS, and says whom it was tested with', () => {
    const son = populationFit(aas, { relation: 'child', citizenAge: 72 }, 'da');
    expect(son.fits).toBe('yes');
    expect(son.notices).toEqual(['womenOnly', 'testedInPregnancy', 'translationNotValidated']);
  });

  it('says it of men only, and of a text that was not tested or is not there', () => {
    const population = {
      ...hark.population,
      validatedWith: { ...hark.population.validatedWith, gender: 'men' },
    } as const;
    const men = { ...hark, population };
    const partner = { relation: 'partner', citizenAge: null } as const;
    expect(populationFit(men, partner, 'en').notices).toEqual(['menOnly']);
    expect(populationFit(men, { ...partner, gender: 'man' }, 'en').notices).toEqual([]);
    expect(populationFit(men, { ...partner, gender: 'woman' }, 'en').notices).toEqual(['menOnly']);
    expect(populationFit(hark, { ...partner, gender: 'man' }, 'en').notices).toEqual(['womenOnly']);
    const language = {
      da: { text: 'unavailable', validated: false },
      en: { text: 'original', validated: false },
    } as const;
    const apart = { ...hark, language, population: { ...hark.population, validatedWith: null } };
    expect(populationFit(apart, partner, 'da').notices).toEqual(['notValidated', 'languageUnavailable']);
    expect(populationFit(apart, partner, 'en').notices).toEqual(['notValidated', 'translationNotValidated']);
  });

  it('has nothing to say of a form on the citizen alone that fits, whoever uses violence', () => {
    for (const relation of ['partner', 'parent', 'notKnown', null] as const)
      expect(populationFit(who5, { relation, citizenAge: 9 }, 'da')).toEqual({ fits: 'yes', notices: [] });
    expect(populationFit(who5, { relation: null, citizenAge: 8 }, 'da').notices).toEqual(['underAge']);
    expect(populationFit(supplement, { relation: null, citizenAge: null }, 'da').notices).toEqual([
      'notValidated',
    ]);
  });
});
