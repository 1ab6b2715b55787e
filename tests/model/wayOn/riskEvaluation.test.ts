import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { safetyAnswers } from '../../../src/entries/parts.ts';
import { riskFactorIds } from '../../../src/model/riskFactors.ts';
import { changeableFactorIds, riskEvaluation } from '../../../src/model/steps/riskEvaluation.ts';
import { answerStates, riskLevels } from '../../../src/model/vocabulary.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { factorsOwedMeasure, needsSecondPerson, type RiskAnswers } from '../../../src/rules/riskRules.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';

const today = asLocalDate('2026-11-20');
const shown = (values: DraftValues) =>
  visibleFields(riskEvaluation, values, {}).map((each): string => each.path);

describe('the risk evaluation as a piece of work', () => {
  it('asks about every factor, once', () => {
    const asked = riskEvaluation.topics
      .flatMap((topic) => topic.fields.map((field): string => field.id))
      .filter((id) => id.startsWith('factor.'));
    expect(asked).toEqual(riskFactorIds.map((id) => `factor.${id}`));
  });

  it('asks for the reason of a level exactly when two people must agree on it', () => {
    const factors = fc.dictionary(fc.constantFrom(...riskFactorIds), fc.constantFrom(...answerStates), {
      maxKeys: 6,
    });
    fc.assert(
      fc.property(
        factors,
        fc.constantFrom(...riskLevels),
        fc.option(fc.constantFrom(...safetyAnswers), { nil: undefined }),
        (answers, level, safety) => {
          const values = {
            ...Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`factor.${id}`, answer])),
            level,
            ...(safety === undefined ? {} : { safety }),
          };
          expect(shown(values).includes('lowLevelReason')).toBe(
            needsSecondPerson(values as RiskAnswers & { level: (typeof riskLevels)[number] }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets a measure cover exactly the factors that are owed one', () => {
    const all = Object.fromEntries(riskFactorIds.map((id) => [`factor.${id}`, 'yes'])) as RiskAnswers;
    expect(factorsOwedMeasure(all)).toEqual([...changeableFactorIds]);
  });

  it('asks about tonight only where there is no place', () => {
    expect(shown({ crisisCentre: 'notNeededNow' })).not.toContain('tonight');
    expect(shown({ crisisCentre: 'offeredAccepted' })).not.toContain('tonightWho');
    for (const crisisCentre of ['offeredDeclined', 'fullOrRefused', 'cannotAskNow'])
      expect(shown({ crisisCentre })).toEqual(expect.arrayContaining(['tonight', 'tonightWho']));
    expect(shown({ crisisCentre: 'fullOrRefused' })).toContain('whyNoPlace');
  });

  it('chooses no level for anyone', () => {
    const check = checkForSigning(riskEvaluation, { why: 'x', nextOn: '2026-11-25' }, {}, today);
    expect(check.ok ? [] : [...check.problems.keys()]).toEqual(['level']);
  });

  it('carries the first evaluation of the headaches walk (W1) into one entry', () => {
    const values: DraftValues = {
      'factor.strangulation': 'no',
      'factor.threatsToKill': 'notKnown',
      'factor.controlsDailyLife': 'yes',
      'factor.extremeJealousy': 'yes',
      'factor.digitalTracking': 'yes',
      'factor.separation': 'yes',
      'factor.ownFear': 'yes',
      safety: '4',
      scenario: 'Frygter, at han opdager, at hun vil gå.',
      measures: ['m1'],
      'measures/m1/what': 'Plan for telefonen',
      'measures/m1/who': 'AB',
      'measures/m1/when': 'tirsdag',
      'measures/m1/covers': ['digitalTracking', 'controlsDailyLife', 'extremeJealousy', 'ownFear'],
      notNow: ['n1'],
      'notNow/n1/factors': ['separation'],
      'notNow/n1/because': 'Hun er ikke klar til at vælge en dag.',
      crisisCentre: 'notNeededNow',
      level: 'elevated',
      why: 'Kontrol og et muligt brud.',
      nextOn: '2026-11-26',
    };
    const check = checkForSigning(riskEvaluation, values, {}, today);
    expect(check.ok ? check.bodies.map(({ kind }) => kind) : [...check.problems]).toEqual(['riskEvaluation']);
    const body = check.ok ? check.bodies[0]?.body : undefined;
    expect(body).toMatchObject({ level: 'elevated', 'factor.separation': 'yes', safety: '4' });
    expect(factorsOwedMeasure(body as RiskAnswers)).toEqual([]);
  });
});
