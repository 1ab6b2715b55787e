import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { safetyAnswers } from '../../src/entries/parts.ts';
import { riskHistory } from '../../src/flow/riskHistory.ts';
import { riskTimeline } from '../../src/flow/riskTimeline.ts';
import { aCase } from '../support/aCase.ts';

const told = () => aCase().told().evaluated('elevated', { safety: '5', nextOn: '2026-11-20' }).daysLater(2);

it('a low answer about safety raises attention until the risk is evaluated, a high one lowers nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...safetyAnswers), fc.boolean(), (safety, noted) => {
      const before = noted
        ? told().signs('provisionalNote', { dangerSigns: ['x'], done: 'y' } as never)
        : told();
      const story = before.signs('safetyConversation', { onDay: before.today, safety });
      const low = /^\d+$/.test(safety) && Number(safety) <= 3;
      const attention = story.stands().nextUp.some(({ kind }) => kind === 'danger');
      expect(attention).toBe(low || before.stands().facts.provisional !== null);
      expect(story.stands().facts.risk).toEqual(before.stands().facts.risk);
    }),
  );
  const low = told().signs('safetyConversation', { onDay: told().today, safety: '2' });
  const high = low.signs('safetyConversation', { onDay: low.today, safety: '10' });
  expect(high.stands().facts.provisional).toEqual(low.stands().facts.provisional);
  const again = high.evaluated('elevated', { safety: '4', nextOn: '2026-12-01' });
  expect(again.stands().facts.provisional).toBeNull();
});

it('its answer stands in the history of the risk as one more, on the day it was given', () => {
  const story = told().signs('safetyConversation', { onDay: told().today, safety: '2' });
  const { safety } = riskTimeline(riskHistory(story.entries), story.today);
  expect(safety.map(({ answer }) => answer)).toEqual(['5', '2']);
  const days = safety.map(({ on }) => on);
  expect(days).toEqual([...days].sort());
});
