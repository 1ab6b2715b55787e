// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DraftValues } from '../../../../src/entries/draft.ts';
import { criticalFactorIds } from '../../../../src/model/riskFactors.ts';
import { riskEvaluation } from '../../../../src/model/steps/riskEvaluation.ts';
import { riskEvaluationDa } from '../../../../src/model/steps/riskEvaluation.da.ts';
import { aWizard } from '../wizard.tsx';

/** What is fetched when first needed may take a while on a busy machine. */
const slow = { timeout: 20_000 };
const asked = Object.fromEntries(criticalFactorIds.map((id) => [`factor.${id}`, 'no']));
async function judging(values: DraftValues) {
  const wizard = await aWizard({ step: riskEvaluation, wording: riskEvaluationDa, values });
  for (let page = 1; page < riskEvaluation.topics.length; page += 1) await wizard.onward();
  expect(wizard.heading().textContent).toBe('Din faglige vurdering');
  return { ...wizard, panel: await screen.findByRole('region', { name: 'Før du vælger' }, slow) };
}

it('marks the especially serious factors by word and shape, with or without an answer, and no others', async () => {
  const wizard = await aWizard({ step: riskEvaluation, wording: riskEvaluationDa });
  const [first] = screen.getAllByRole('radio');
  await wizard.user.click(first ?? wizard.heading());
  expect(await screen.findAllByText('Særlig alvorlig', {}, slow)).toHaveLength(3);
  const grip = screen.getByRole('group', { name: /Greb om halsen/ });
  expect(grip.textContent).toContain('◆');
  const described = document.getElementById(grip.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
  expect(described?.textContent).toContain('Særlig alvorlig');
});

it('lists in words what is serious and what was not asked, with no number', async () => {
  const { 'factor.weapon': _open, ...others } = asked;
  const { panel } = await judging({ ...others, 'factor.strangulation': 'yes' });
  expect(within(panel).getByText(/Greb om halsen/)).toBeTruthy();
  expect(within(panel).getByText(/Våben eller ting/)).toBeTruthy();
  expect(within(panel).getAllByRole('listitem')).toHaveLength(2);
  expect(panel.textContent).not.toMatch(/\d/);
});

it('says without a yes that nothing follows about safety', async () => {
  const { panel } = await judging(asked);
  expect(panel.textContent).toContain('Det siger ikke, at borgeren er i sikkerhed.');
});

it('says that two must agree only after a level is chosen that needs it', async () => {
  const { user } = await judging({ ...asked, 'factor.strangulation': 'yes' });
  expect(screen.queryByText('To skal være enige')).toBeNull();
  const levels = screen.getByRole('group', { name: /Hvad er din vurdering/ });
  const [present, , high] = within(levels).getAllByRole('radio');
  await user.click(present ?? levels);
  expect(await screen.findByText('To skal være enige', {}, slow)).toBeTruthy();
  await user.click(high ?? levels);
  expect(screen.queryByText('To skal være enige')).toBeNull();
});
