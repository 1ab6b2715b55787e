import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../src/entries/entry.ts';
import type { BodyOf } from '../../src/entries/kinds.ts';
import { asLocalDate } from '../../src/entries/ids.ts';
import { teamBears } from '../../src/rules/secondTraining.ts';
import { aMonday, signed } from '../support/aCase.ts';

type Member = BodyOf<'staffMember'>;
const before = asLocalDate('2026-10-01');
const after = asLocalDate('2026-11-03');
let count = 0;
const states = (body: Partial<Member> & { readonly person: string }, onDate = before, by = 'lise') => {
  count += 1;
  const member = { name: body.person, roles: [], competences: [], ...body };
  return signed('staffMember', member as Member, { id: `m${count}`, lamport: count, onDate, by });
};
const trained = (until?: string): Member['competences'] => [
  { competence: 'riskEvaluation', confirmed: 'lead', ...(until === undefined ? {} : { until }) },
];
const keys = { exchange: 'A'.repeat(43), signing: 'B'.repeat(43) };
const lise = states({ person: 'lise', roles: ['lead'], keys });
const answer = (by: string, outsideName?: string) =>
  signed(
    'secondPerson',
    { evaluation: 'e', agrees: 'yes', ...(outsideName === undefined ? {} : { outsideName }) },
    { id: 'a', lamport: 99, by },
  ) as EntryOf<'secondPerson'>;
const bo = (more: Partial<Member>, onDate = before) =>
  states({ person: 'bo', roles: ['keyStaff'], keys, ...more }, onDate);

describe('whether the team’s entries bear out who agreed', () => {
  it.each([
    ['trained for good', [bo({ competences: trained() })], true],
    ['trained until that day', [bo({ competences: trained(aMonday) })], true],
    ['trained until the day before', [bo({ competences: trained('2026-11-01') })], false],
    [
      'trained in something else',
      [bo({ competences: [{ competence: 'detection', confirmed: 'lead' }] })],
      false,
    ],
    ['trained from the day after', [bo({}), bo({ competences: trained() }, after)], false],
    ['trained then, and not any more since', [bo({ competences: trained() }), bo({}, after)], true],
    ['trained, and stopped before', [bo({ competences: trained(), left: '2026-11-01' })], false],
    ['trained, and stopped since', [bo({ competences: trained(), left: '2026-11-20' })], true],
    ['not on the list', [], false],
  ] as const)('%s', (_, team, bears) => {
    expect(teamBears(answer('bo'), [lise, ...team])).toBe(bears);
  });

  it('of somebody from outside, whom a lead has named by then', () => {
    const nora = (until?: string) =>
      states({ person: 'nora', name: 'Nora Nordvig', competences: trained(until) });
    expect(teamBears(answer('bo', ' nora nordvig '), [lise, bo({}), nora()])).toBe(true);
    expect(teamBears(answer('bo', 'Nora Nordvig'), [lise, bo({}), nora('2026-11-01')])).toBe(false);
    expect(teamBears(answer('bo', 'En anden'), [lise, bo({}), nora()])).toBe(false);
    // A colleague is nobody from outside, and a lead names by signing.
    expect(teamBears(answer('bo', 'bo'), [lise, bo({ competences: trained() })])).toBe(false);
    expect(teamBears(answer('lise', 'Nora Nordvig'), [lise])).toBe(true);
  });
});
