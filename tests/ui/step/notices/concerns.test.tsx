// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { concernsDa } from '../../../../src/model/concerns.da.ts';
import { riskEvaluation } from '../../../../src/model/steps/riskEvaluation.ts';
import { riskEvaluationDa } from '../../../../src/model/steps/riskEvaluation.da.ts';
import { safeContact } from '../../../../src/model/steps/safeContact.ts';
import { safeContactDa } from '../../../../src/model/steps/safeContact.da.ts';
import { aWizard } from '../wizard.tsx';

/** Lets what is fetched when first needed arrive. */
const settle = async () => {
  // First the piece, then its words.
  for (let round = 0; round < 3; round += 1) await act(() => vi.dynamicImportSettled());
};
/** What is fetched when first needed may take a while on a busy machine. */
const slow = { timeout: 20_000 };
const yes = async (wizard: Awaited<ReturnType<typeof aWizard>>, question: RegExp, word = /^Ja/) =>
  wizard.user.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: word }));

it('asks for a doctor today at the question about the throat, politely and without alarm', async () => {
  const wizard = await aWizard({ step: riskEvaluation, wording: riskEvaluationDa });
  await settle();
  expect(screen.queryByText('Undersøgelse i dag')).toBeNull();
  await yes(wizard, /Greb om halsen/);
  const heading = await screen.findByText('Undersøgelse i dag', {}, slow);
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(concernsDa.examinedToday.text),
  );
  const notice = heading.closest('.alert');
  expect(notice?.textContent).toContain(concernsDa.examinedToday.text);
  expect(notice?.className).not.toContain('alert-error');
});

it('takes the notice away with its answer, and shows it at no other question', async () => {
  const wizard = await aWizard({
    step: riskEvaluation,
    wording: riskEvaluationDa,
    values: { 'factor.strangulation': 'yes' },
  });
  expect(await screen.findAllByText('Undersøgelse i dag', {}, slow)).toHaveLength(1);
  await yes(wizard, /Greb om halsen/, /^Nej/);
  expect(screen.queryByText('Undersøgelse i dag')).toBeNull();
});

it('says at the chosen way that a watched phone shows it', async () => {
  const wizard = await aWizard({
    step: safeContact,
    wording: safeContactDa,
    values: { phoneWatched: 'yes', channel: 'sms' },
  });
  expect(await screen.findByText('Telefonen kan være overvåget', {}, slow)).toBeTruthy();
  expect(wizard.heading()).toBeTruthy();
});
