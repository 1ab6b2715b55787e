// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DraftValues } from '../../../../src/entries/draft.ts';
import { riskEvaluation } from '../../../../src/model/steps/riskEvaluation.ts';
import { riskEvaluationDa } from '../../../../src/model/steps/riskEvaluation.da.ts';
import { signed } from '../../../support/aCase.ts';
import { aWizard } from '../wizard.tsx';

const answers = {
  'factor.weapon': 'no',
  'factor.threatsToKill': 'no',
  'factor.strangulation': 'notKnown',
  'factor.stalking': 'no',
  safety: '6',
} as const;
const before = signed(
  'riskEvaluation',
  { ...answers, level: 'elevated', why: 'Fordi vi talte om det', nextOn: '2026-11-30' },
  { id: 'first', lamport: 1 },
);

/** What stands beside the judgement about the last evaluation. */
async function sinceLast(values: DraftValues): Promise<string> {
  const wizard = await aWizard({
    step: riskEvaluation,
    wording: riskEvaluationDa,
    values,
    entries: [before],
  });
  for (let page = 1; page < riskEvaluation.topics.length; page += 1) await wizard.onward();
  // Beside the page, and folded over it where there is no room: both say the same.
  const titles = await screen.findAllByText(/^Siden vurderingen/, {}, { timeout: 20_000 });
  return titles.map((title) => title.closest('section, details')?.textContent ?? '').join(' ');
}

it('never says that the answers are the same while nothing is answered', async () => {
  const words = await sinceLast({});
  expect(words).not.toContain('Svarene er de samme');
  expect(words).toContain('Ikke besvaret endnu');
  expect(words).toContain('og flere');
});

it('names what was answered then and is still open now', async () => {
  const { 'factor.weapon': _open, ...others } = answers;
  const words = await sinceLast(others);
  expect(words).not.toContain('Svarene er de samme');
  expect(words).toContain(riskEvaluationDa.fields['factor.weapon'].label);
  expect(words).not.toContain('og flere');
});

it('says that the answers are the same once all of them are answered so again', async () => {
  const words = await sinceLast(answers);
  expect(words).toContain('Svarene er de samme som sidst. Det siger ikke, at faren er den samme.');
  expect(words).not.toContain('Ikke besvaret endnu');
});
