// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DraftValues } from '../../../../src/entries/draft.ts';
import { detection } from '../../../../src/model/steps/detection.ts';
import { detectionDa } from '../../../../src/model/steps/detection.da.ts';
import { frameDa } from '../../../../src/text/frame.da.ts';
import { aWizard } from '../wizard.tsx';

const alone: DraftValues = {
  wayIn: 'routine',
  conversationForm: 'inPerson',
  'safeToAsk.inPerson': 'confirmed',
  askedWith: 'hark',
};
/** A detection opened on the page of its questionnaire. */
async function onThePage(values: DraftValues = {}, inConversation = false) {
  const wizard = await aWizard({
    step: detection,
    wording: detectionDa,
    values: { ...alone, ...values },
    inConversation,
  });
  await wizard.onward();
  return wizard;
}
const answer = async (wizard: Awaited<ReturnType<typeof aWizard>>, about: RegExp, word: string) =>
  wizard.user.click(
    within(screen.getByRole('group', { name: about })).getByRole('radio', { name: new RegExp(`^${word}`) }),
  );
const result = () => screen.findByRole('region', { name: /^Om svarene/ }, { timeout: 20_000 });

it('says nothing about the answers before there is one', async () => {
  await onThePage();
  expect(screen.getAllByRole('radio').length).toBeGreaterThan(10);
  expect(screen.queryByRole('region', { name: /^Om svarene/ })).toBeNull();
});

it('says what one yes means, which question gave it, and that others are open', async () => {
  const wizard = await onThePage();
  await answer(wizard, /bange for din partner/, 'Ja');
  const shown = await result();
  expect(shown.textContent).toContain(
    'HARK: har fortalt om vold (1 af 4 ja) Ikke alle spørgsmål er besvaret.',
  );
  expect(within(shown).getByText(/bange for din partner/)).toBeTruthy();
});

it('reads four times no as not told here, never as less', async () => {
  await onThePage({ 'hark.h': 'no', 'hark.a': 'no', 'hark.r': 'no', 'hark.k': 'no' });
  const { textContent } = await result();
  expect(textContent).toContain('HARK: ikke fortalt i disse spørgsmål');
  expect(textContent).not.toMatch(/\d af \d ja/);
});

it('says in plain words that open answers cannot be read together', async () => {
  await onThePage({ 'hark.h': 'no', 'hark.a': 'notKnown' });
  expect((await result()).textContent).toContain('Der mangler svar');
});

it('always says that HARK was tested with women only, and about partners', async () => {
  await onThePage({ 'hark.h': 'no' });
  const { textContent } = await result();
  expect(textContent).toContain('Spørgsmålene er kun afprøvet med kvinder.');
  expect(textContent).toContain('232 kvinder');
  expect(textContent).toContain('gælder kun partner eller ekspartner');
});

it('folds everything behind one press while the citizen may look on', async () => {
  await onThePage({ 'hark.h': 'yes' }, true);
  const shown = await result();
  const folded = within(shown).getByText('Om svarene (til dig)').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.contains(within(shown).getByText(/1 af 4 ja/))).toBe(true);
});

it('takes the third question of AAS as answered when it does not apply', async () => {
  await onThePage({
    askedWith: 'aas',
    'aas.1': 'no',
    'aas.2': 'no',
    'aas.3': 'notApplicable',
    'aas.4': 'no',
    'aas.5': 'no',
  });
  expect((await result()).textContent).toContain('AAS: ikke fortalt i disse spørgsmål');
});

it('stands nowhere on the review when the answers are not signed', async () => {
  const kept = { 'hark.h': 'yes', 'hark.a': 'yes', 'hark.r': 'no', 'hark.k': 'no' };
  const wizard = await onThePage({ ...kept, 'addSupplement.hark': 'no', outcome: 'notTold' });
  await wizard.onward();
  await wizard.onward();
  expect(wizard.heading().textContent).toBe(frameDa.step.checkAnswers);
  expect(screen.queryByRole('region', { name: /^Om svarene/ })).toBeNull();
});
