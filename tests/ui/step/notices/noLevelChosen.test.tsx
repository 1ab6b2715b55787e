// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DraftValues } from '../../../../src/entries/draft.ts';
import { safetyAnswers } from '../../../../src/entries/parts.ts';
import { riskFactorIds } from '../../../../src/model/riskFactors.ts';
import { riskEvaluation } from '../../../../src/model/steps/riskEvaluation.ts';
import { riskEvaluationDa } from '../../../../src/model/steps/riskEvaluation.da.ts';
import { answerStates, crisisCentreAnswers, riskLevels } from '../../../../src/model/vocabulary.ts';
import { aWizard } from '../wizard.tsx';

const slow = { timeout: 20_000 };
const everythingButALevel: fc.Arbitrary<DraftValues> = fc
  .record({
    factors: fc.array(fc.constantFrom(...answerStates), {
      minLength: riskFactorIds.length,
      maxLength: riskFactorIds.length,
    }),
    safety: fc.constantFrom(...safetyAnswers),
    crisisCentre: fc.constantFrom(...crisisCentreAnswers),
  })
  .map(({ factors, safety, crisisCentre }) => ({
    ...Object.fromEntries(riskFactorIds.map((id, at) => [`factor.${id}`, factors[at] ?? ''])),
    safety,
    crisisCentre,
  }));
const allYes = Object.fromEntries(riskFactorIds.map((id) => [`factor.${id}`, 'yes']));

it.each([['everything yes', allYes], ...fc.sample(everythingButALevel, 2).map((each) => ['drawn', each])] as [
  string,
  DraftValues,
][])(
  'shows no level as chosen before a person has chosen one (%s)',
  async (_name, values) => {
    const { onward, unmount, kept } = await aWizard({
      step: riskEvaluation,
      wording: riskEvaluationDa,
      values,
    });
    for (let page = 1; page < riskEvaluation.topics.length; page += 1) await onward();
    await screen.findByRole('region', { name: 'Før du vælger' }, slow);
    const levels = within(screen.getByRole('group', { name: /Hvad er din vurdering/ }));
    const radios = levels.getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(riskLevels.length);
    expect(radios.filter((radio) => radio.checked || radio.hasAttribute('checked'))).toEqual([]);
    expect(await kept()).not.toHaveProperty('level');
    await onward();
    const review = screen.getByRole('main').textContent ?? '';
    for (const sentence of Object.values(riskEvaluationDa.fields.level.options))
      expect(review).not.toContain(sentence);
    unmount();
  },
  120_000,
);

it('names what was marked serious in words beside the page, with no number, once it is marked', async () => {
  const { user } = await aWizard({ step: riskEvaluation, wording: riskEvaluationDa });
  expect(screen.queryByRole('region', { name: 'Særlig alvorligt, svaret er ja' })).toBeNull();
  const grip = screen.getByRole('group', { name: /^Greb om halsen/ });
  await user.click(within(grip).getByRole('radio', { name: 'Ja' }));
  const list = await screen.findByRole('region', { name: 'Særlig alvorligt, svaret er ja' }, slow);
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list.textContent).not.toMatch(/\d/);
  await user.click(within(grip).getByRole('radio', { name: 'Ved ikke' }));
  expect(screen.queryByRole('region', { name: 'Særlig alvorligt, svaret er ja' })).toBeNull();
});

it('chooses an answer of a factor with the keys 1 to 5', async () => {
  const { user, kept } = await aWizard({ step: riskEvaluation, wording: riskEvaluationDa });
  const grip = screen.getByRole('group', { name: /^Greb om halsen/ });
  within(grip).getAllByRole('radio')[0]?.focus();
  await user.keyboard('5');
  expect(within(grip).getByRole<HTMLInputElement>('radio', { name: 'Ikke spurgt' }).checked).toBe(true);
  await user.keyboard('1');
  expect((await kept())['factor.strangulation']).toBe('yes');
});
