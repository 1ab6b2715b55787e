import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { blocksToAdd } from '../../../src/model/plan/blockMarks.ts';
import { planCopies } from '../../../src/model/plan/planCopies.ts';
import { safetyPlan } from '../../../src/model/steps/safetyPlan.ts';
import { planBlocks } from '../../../src/model/vocabulary.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { blocksToKeep, measuresToMove, planAsDraft } from '../../../src/rules/planAsDraft.ts';
import { planSections } from '../../../src/rules/planSections.ts';
import { unfilledMeasures } from '../../../src/rules/unfilledMeasures.ts';

type Plan = BodyOf<'safetyPlan'>;
const said = fc.constantFrom('Vi mødes tirsdag', 'AB', 'hver uge', 'hos naboen');
const aPlan = fc.record({
  copy: fc.constantFrom(...planCopies),
  alreadyDoes: said,
  ifSilent: said,
  measures: fc
    .array(fc.record({ block: fc.constantFrom(...planBlocks), what: said, who: said, when: said }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => all.map((each, at) => ({ id: `m${at}`, ...each }))),
});

/** Signs a draft on the newest evaluation. */
function sign(values: ReturnType<typeof planAsDraft>): Plan {
  const dated = { ...values, reviseOn: '2026-12-01' };
  const check = checkForSigning(
    safetyPlan,
    dated,
    { evaluation: 'new', marks: '' },
    asLocalDate('2026-11-20'),
  );
  const [first] = check.ok ? check.bodies : [];
  if (first?.kind !== 'safetyPlan') throw new Error(JSON.stringify(check));
  return first.body;
}
const byBlock = (plan: Plan) =>
  planBlocks.flatMap((block) => (plan.measures ?? []).filter((measure) => measure.block === block));

describe('the earlier plan as a beginning', () => {
  it('signed again says the same, measure by measure, on the new evaluation and with its own date', () => {
    fc.assert(
      fc.property(aPlan, (parts) => {
        const old: Plan = { form: 'withCitizen', evaluation: 'old', reviseOn: '2026-11-01', ...parts };
        const again = sign(planAsDraft(old));
        expect(again.measures).toEqual(byBlock(old));
        expect(again).toMatchObject({
          form: 'withCitizen',
          evaluation: 'new',
          alreadyDoes: old.alreadyDoes,
          ifSilent: old.ifSilent,
          reviseOn: '2026-12-01',
        });
      }),
    );
  });

  it('leaves the dates to be said anew', () => {
    const old: Plan = {
      form: 'staffOnly',
      evaluation: 'old',
      reviseOn: '2026-11-01',
      offerAgainOn: '2026-11-02',
      measures: [{ id: 'm1', what: 'Vi holder tirsdag åben', who: 'AB', when: 'kl. 10' }],
    };
    const values = planAsDraft(old);
    expect(values).not.toHaveProperty('reviseOn');
    expect(values).not.toHaveProperty('offerAgainOn');
    expect(sign({ ...values, offerAgainOn: '2026-12-02' }).measures).toEqual(old.measures);
  });

  it('keeps what staff do also where an old plan named a block, and what stood without one', () => {
    const measure = { id: 'm1', what: 'Vi ringer til skolen', who: 'AB', when: 'fredag' };
    const old = { evaluation: 'old', reviseOn: '2026-11-01' } as const;
    const staffs: Plan = { ...old, form: 'staffOnly', measures: [{ ...measure, block: 'children' }] };
    expect(sign({ ...planAsDraft(staffs), offerAgainOn: '2026-12-02' }).measures).toEqual([measure]);
    const shared: Plan = { ...old, form: 'withCitizen', measures: [measure] };
    expect(sign(planAsDraft(shared)).measures).toEqual([{ ...measure, block: 'ifSilent' }]);
  });

  it('asks anew whether anything goes on paper, and where it is safe', () => {
    const old: Plan = {
      form: 'withCitizen',
      evaluation: 'old',
      reviseOn: '2026-11-01',
      copy: 'withTrustedPerson',
      copySafe: 'Hos søsteren',
    };
    expect(planAsDraft(old)).toEqual({ form: 'withCitizen' });
    const again = sign({ ...planAsDraft(old), alreadyDoes: 'Ringer til sin søster' });
    expect(again).not.toHaveProperty('copy');
    expect(again).not.toHaveProperty('copySafe');
  });
});

describe('a block something stands under', () => {
  const oneMeasure = (block: string) => ({
    form: 'withCitizen',
    [`measures.${block}`]: ['m1'],
    [`measures.${block}/m1/what`]: 'Naboen passer hunden',
    [`measures.${block}/m1/who`]: 'Naboen',
    [`measures.${block}/m1/when`]: 'i weekenden',
  });

  it('is signed whatever is ticked and whatever the case has brought up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planBlocks), fc.subarray([...blocksToAdd]), (block, blocks) => {
        const what = sign({ ...oneMeasure(block), blocks }).measures?.map((measure) => measure.block);
        expect(what).toEqual([block]);
      }),
    );
  });

  it('is added when the mark that opened it has gone, and left alone while the mark stands', () => {
    const values = { ...oneMeasure('pets'), blocks: ['economy'] };
    expect(blocksToKeep(values, [])).toEqual({ blocks: ['economy', 'pets'] });
    expect(blocksToKeep(values, ['pets'])).toEqual({});
    expect(blocksToKeep(oneMeasure('contact'), [])).toEqual({});
    expect(blocksToKeep({ ...values, 'measures.pets': [] }, [])).toEqual({});
  });
});

describe('a measure with a gap left to fill', () => {
  it('is named as long as its gap stands on view, once', () => {
    const values = {
      form: 'withCitizen',
      'measures.contact': ['a', 'b', 'c'],
      'measures.contact/a/what': 'Jeg kan ringe til …',
      'measures.contact/b/what': 'Jeg kan ringe til … ',
      'measures.contact/c/what': 'Vi mødes tirsdag',
      'measures.staff': ['d'],
      'measures.staff/d/what': '… ringer',
    };
    expect(unfilledMeasures(safetyPlan, values, {})).toEqual(['Jeg kan ringe til …']);
    expect(unfilledMeasures(safetyPlan, { ...values, form: 'staffOnly' }, {})).toEqual(['… ringer']);
  });
});

describe('a draft from before each block had its page', () => {
  it('keeps every measure, under its block', () => {
    fc.assert(
      fc.property(aPlan, ({ measures }) => {
        const old: Record<string, string | readonly string[]> = {
          form: 'withCitizen',
          measures: measures.map(({ id }) => id),
        };
        for (const { id, ...parts } of measures)
          for (const [part, text] of Object.entries(parts)) old[`measures/${id}/${part}`] = text;
        const moved = { ...old, ...measuresToMove(old) };
        expect(sign(moved).measures).toEqual(byBlock({ measures } as never));
        expect(measuresToMove(moved)).toEqual({});
      }),
    );
  });

  it('keeps a measure that was only begun', () => {
    const old = { measures: ['m1'], 'measures/m1/what': 'Nabo' };
    expect(measuresToMove(old)).toMatchObject({
      measures: null,
      'measures.ifSilent': ['m1'],
      'measures.ifSilent/m1/what': 'Nabo',
    });
    expect(measuresToMove({ form: 'withCitizen' })).toEqual({});
  });
});

describe('a signed plan by heading', () => {
  it('shows every measure once, in the order of the plan, and no heading without any', () => {
    fc.assert(
      fc.property(aPlan, (parts) => {
        const plan: Plan = { form: 'withCitizen', evaluation: 'e', reviseOn: '2026-11-01', ...parts };
        const sections = planSections(plan);
        expect(sections.flatMap((section) => section.measures)).toEqual(byBlock(plan));
        expect(sections.every(({ measures, text }) => measures.length > 0 || text !== null)).toBe(true);
        expect(sections.at(-1)).toMatchObject({ block: 'ifSilent', text: plan.ifSilent });
      }),
    );
  });

  it('keeps what staff do under their own heading, also where an old plan named a block', () => {
    const plan: Plan = {
      form: 'staffOnly',
      evaluation: 'e',
      reviseOn: '2026-11-01',
      measures: [{ id: 'm', block: 'children', what: 'Vi ringer til skolen', who: 'AB', when: 'fredag' }],
    };
    expect(planSections(plan)).toEqual([{ block: null, measures: plan.measures, text: null }]);
  });
});
