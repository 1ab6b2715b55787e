import { expect, it } from 'vitest';
import { loadStep } from '../../../src/model/steps/loadStep.ts';
import { stepIds, steps } from '../../../src/model/steps/steps.ts';

it('fetches for every step the definition that stands in the list', async () => {
  for (const id of stepIds) expect(await loadStep(id)).toBe(steps[id]);
});
