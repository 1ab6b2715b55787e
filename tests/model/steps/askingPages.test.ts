import { expect, it } from 'vitest';
import { askingSteps, saysHowToAsk, workersOwn } from '../../../src/model/steps/askingPages.ts';
import { isStepId, steps } from '../../../src/model/steps/steps.ts';

it('tells asking from knowing by steps and pages that there are', () => {
  for (const step of askingSteps) expect(isStepId(step), step).toBe(true);
  for (const page of workersOwn) {
    const [step = '', topic] = page.split('.');
    expect(isStepId(step) && steps[step].topics.some(({ id }) => id === topic), page).toBe(true);
  }
  expect(saysHowToAsk('riskEvaluation', 'theCitizen')).toBe(true);
  expect(saysHowToAsk('riskEvaluation', 'judgement')).toBe(false);
  expect(saysHowToAsk('instrumentResult', 'result')).toBe(false);
});
