import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { readTeam } from '../../../src/ui/shell/readTeam.ts';
import { signed } from '../../support/aCase.ts';

let at = 0;
const states = (by: string, body: BodyOf<'staffMember'>): AnyEntry => {
  at += 1;
  return signed('staffMember', body, { id: `m${at}`, lamport: at, by });
};
const lead = states('lis', { person: 'lis', name: 'Lis', roles: ['lead'], competences: [] });
const key = states('lis', { person: 'kim', name: 'Kim', roles: ['keyStaff'], competences: [] });
const lone = (more: Partial<BodyOf<'staffMember'>> = {}): BodyOf<'staffMember'> => ({
  person: 'lone',
  name: 'Lone Madsen',
  roles: [],
  competences: [{ competence: 'riskEvaluation', until: '2026-12-31', confirmed: 'lead' }],
  ...more,
});

describe('a trained person from outside', () => {
  it('is named by a lead, works nowhere here, and is taken back by a lead', () => {
    const named = [lead, key, states('lis', lone())];
    const team = readTeam(named);
    expect(team.outside).toEqual([{ name: 'Lone Madsen', until: '2026-12-31' }]);
    expect([...team.staff.values()].map(({ name }) => name)).toEqual(['Lis', 'Kim']);
    expect(readTeam([...named, states('lis', lone({ left: '2026-11-30' }))]).outside).toEqual([]);
    expect(readTeam([...named, states('kim', lone({ left: '2026-11-30' }))]).outside).toHaveLength(1);
  });
  it('is named by nobody else, also before there is a lead, and never without a day', () => {
    expect(readTeam([lead, key, states('kim', lone())]).outside).toEqual([]);
    const first = states('kim', { person: 'kim', name: 'Kim', roles: ['keyStaff'], competences: [] });
    expect(readTeam([first, states('kim', lone())]).outside).toEqual([]);
    const endless = lone({ competences: [{ competence: 'riskEvaluation', confirmed: 'lead' }] });
    expect(readTeam([lead, states('lis', endless)]).outside).toEqual([]);
  });
});
