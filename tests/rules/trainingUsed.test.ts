import { describe, expect, it } from 'vitest';
import { asPersonId } from '../../src/entries/ids.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { memberAfter, usedToday, type StatedMember } from '../../src/rules/staffMembers.ts';
import { aMonday } from '../support/aCase.ts';

const lead: StatedMember = { person: 'lis', name: 'Lis', roles: ['lead'], competences: [] };
const kim = (lastUsed?: string): StatedMember => ({
  person: 'kim',
  name: 'Kim',
  roles: ['keyStaff'],
  competences: [
    {
      competence: 'riskEvaluation',
      confirmed: 'lead',
      until: '2027-01-01',
      ...(lastUsed === undefined ? {} : { lastUsed }),
    },
  ],
});
const team = (member: StatedMember) =>
  new Map([
    [asPersonId('lis'), lead],
    [asPersonId('kim'), member],
  ]);

describe('training that is used', () => {
  it('is told once in thirty days, of training one has', () => {
    const used = (member: StatedMember) =>
      usedToday(member, 'riskEvaluation', aMonday)?.competences[0]?.lastUsed;
    expect(used(kim())).toBe(aMonday);
    expect(used(kim(plusDays(aMonday, -30)))).toBe(aMonday);
    expect(used(kim(plusDays(aMonday, -29)))).toBeUndefined();
    expect(usedToday(kim(), 'detection', aMonday)).toBeNull();
  });
  it('is believed of oneself, and changes nothing else that a lead has confirmed', () => {
    const told = { ...kim(aMonday), roles: ['lead' as const] };
    const longer = told.competences.map((one) => ({ ...one, until: '2099-01-01' }));
    expect(memberAfter(team(kim()), { ...told, competences: longer }, asPersonId('kim'))).toEqual(
      kim(aMonday),
    );
    expect(memberAfter(team(kim(aMonday)), kim('2026-01-01'), asPersonId('kim'))).toEqual(kim(aMonday));
    expect(memberAfter(team(kim()), kim(aMonday), asPersonId('eva'))).toBeNull();
  });
});
