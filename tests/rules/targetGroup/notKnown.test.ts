import { expect, it } from 'vitest';
import { answerStates } from '../../../src/model/vocabulary.ts';
import { targetGroupMet, type TargetGroupAnswers } from '../../../src/rules/targetGroup.ts';

const inGroup: TargetGroupAnswers = {
  citizenAge: 34,
  told: true,
  persons: [{ relation: 'partner', forms: ['psychological'] }],
  atCrisisCentre: 'no',
};

it('no criterion is met, or refused, on an answer that is not there', () => {
  for (const answer of [null, ...answerStates]) {
    const met = targetGroupMet({ ...inGroup, atCrisisCentre: answer }).notAtCrisisCentre;
    expect(met).toBe(answer === 'no' ? 'yes' : answer === 'yes' ? 'no' : 'unknown');
  }
  const nothing = targetGroupMet({ citizenAge: null, told: false, persons: [], atCrisisCentre: null });
  expect(Object.values(nothing)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});
