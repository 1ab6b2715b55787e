// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { suggestedMeasuresDa } from '../../../src/model/plan/suggestedMeasures.da.ts';
import { planBlocksDa } from '../../../src/model/planBlocks.da.ts';
import { safetyPlanDa } from '../../../src/model/steps/safetyPlan.da.ts';
import { safetyPlan } from '../../../src/model/steps/safetyPlan.ts';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { planRoom } from '../../../src/text/rooms/plan.da.ts';
import { aWizard } from './wizard.tsx';

const onThePlan = (values: DraftValues = {}, givens: Readonly<Record<string, string>> = {}) =>
  aWizard({ step: safetyPlan, wording: safetyPlanDa, values, givens });
type Plan = Awaited<ReturnType<typeof onThePlan>>;

const goTo = async (plan: Plan, title: string) => {
  await plan.user.click(screen.getByRole('button', { name: new RegExp(title) }));
  expect(plan.heading().textContent).toBe(title);
};
const contact = planBlocksDa.contact.heading;
const { fixedTime, onlyThisWay } = suggestedMeasuresDa.contact;
const add = (text: string) =>
  screen.findByRole('button', { name: `${planRoom.suggestions.add}: ${text}` }, { timeout: 20_000 });

describe('suggestions under a heading', () => {
  it('add a measure with its text, put the focus on who, and leave the rest to be said', async () => {
    const plan = await onThePlan();
    await goTo(plan, contact);
    await plan.user.click(await add(fixedTime));
    const item = within(screen.getByRole('group', { name: 'Aftale 1' }));
    const what = item.getByRole<HTMLTextAreaElement>('textbox', { name: /Hvad er aftalt/ });
    expect(what.value).toBe(fixedTime);
    const who = item.getByRole<HTMLInputElement>('textbox', { name: /Hvem gør det/ });
    expect(document.activeElement).toBe(who);
    expect(who.value).toBe('');
    await plan.user.keyboard('AB');
    await waitFor(async () => {
      const kept = await plan.kept();
      const [id] = kept['measures.contact'] as readonly string[];
      expect(kept[`measures.contact/${id}/what`]).toBe(fixedTime);
      expect(kept[`measures.contact/${id}/who`]).toBe('AB');
    });
  });

  it('are not offered twice, come back when the measure is removed or changed, and undo brings it back whole', async () => {
    const plan = await onThePlan();
    await goTo(plan, contact);
    await plan.user.click(await add(fixedTime));
    const offered = (text: string) =>
      screen.queryByRole('button', { name: `${planRoom.suggestions.add}: ${text}` }) !== null;
    expect([offered(fixedTime), offered(onlyThisWay)]).toEqual([false, true]);
    await plan.user.click(screen.getByRole('button', { name: 'Tag aftale 1 af listen' }));
    expect(offered(fixedTime)).toBe(true);
    await plan.user.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(screen.getByDisplayValue(fixedTime)).toBeTruthy();
    expect(offered(fixedTime)).toBe(false);
    await plan.user.type(screen.getByDisplayValue(fixedTime), ' Altid.');
    expect(offered(fixedTime)).toBe(true);
  });

  it('say why the page is here, and keep what the person already does in sight', async () => {
    const plan = await onThePlan(
      { alreadyDoes: 'Jeg ringer til min søster.' },
      { marks: 'childrenAround pregnant' },
    );
    await goTo(plan, planBlocksDa.children.heading);
    expect(
      await screen.findByText('Foreslået, fordi der er børn omkring borgeren og borgeren er gravid.'),
    ).toBeTruthy();
    expect(screen.getByText('Jeg ringer til min søster.')).toBeTruthy();
  });
});

describe('what the plan is about', () => {
  it('names first what comes by itself with its reason, then offers the rest unticked', async () => {
    const plan = await onThePlan({}, { marks: 'pets' });
    await goTo(plan, safetyPlanDa.topics.aboutWhat.title);
    const first = within(await screen.findByRole('region', { name: planRoom.blocks.inPlan }));
    expect(first.getByText(`${planBlocksDa.pets.heading}. Foreslået, fordi der er et kæledyr.`)).toBeTruthy();
    expect(first.getByText(contact)).toBeTruthy();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(12);
    expect(boxes.some((box) => box.checked)).toBe(false);
    await plan.user.click(screen.getByRole('checkbox', { name: new RegExp(planBlocksDa.economy.heading) }));
    expect(screen.getByRole('button', { name: new RegExp(planBlocksDa.economy.heading) })).toBeTruthy();
  });

  it('asks for nothing of it where the citizen wants no plan', async () => {
    const plan = await onThePlan({ form: 'staffOnly' }, { marks: 'pets honour' });
    await plan.onward();
    expect(plan.heading().textContent).toBe(safetyPlanDa.topics.staffPlan.title);
    await plan.user.click(await add(suggestedMeasuresDa.staff.openTime));
    expect(screen.getByDisplayValue(suggestedMeasuresDa.staff.openTime)).toBeTruthy();
    await plan.onward();
    expect(plan.heading().textContent).toBe(safetyPlanDa.topics.keepingAndRevising.title);
  });
});

describe('before a plan is signed', () => {
  it('agreements with a gap are named on the review, and may be signed all the same', async () => {
    const plan = await onThePlan({
      'measures.contact': ['a'],
      'measures.contact/a/what': 'Jeg ringer til …',
    });
    await goTo(plan, 'Tjek dine svar');
    expect(await screen.findByText(planRoom.unfilled.text)).toBeTruthy();
    expect(screen.queryByText(planRoom.evaluatedAgain)).toBeNull();
    const list = within(screen.getByText(planRoom.unfilled.title).closest('.alert') as HTMLElement);
    expect(list.getByText('Jeg ringer til …')).toBeTruthy();
  });

  it('a newer evaluation is said on the first page and on the review', async () => {
    const plan = await onThePlan({}, { evaluatedAgain: 'yes' });
    expect(await screen.findByText(planRoom.evaluatedAgain)).toBeTruthy();
    await goTo(plan, contact);
    expect(screen.queryByText(planRoom.evaluatedAgain)).toBeNull();
    await goTo(plan, 'Tjek dine svar');
    expect(await screen.findByText(planRoom.evaluatedAgain)).toBeTruthy();
    expect(screen.queryByText(planRoom.unfilled.title)).toBeNull();
  });

  it('a block keeps its page while something stands in it, also un-ticked', async () => {
    const { pets } = planBlocksDa;
    const plan = await onThePlan({
      blocks: ['pets'],
      'measures.pets': ['a'],
      'measures.pets/a/what': 'Naboen passer hunden',
    });
    await goTo(plan, safetyPlanDa.topics.aboutWhat.title);
    await plan.user.click(screen.getByRole('checkbox', { name: new RegExp(pets.heading) }));
    await goTo(plan, pets.heading);
    expect(screen.getByDisplayValue('Naboen passer hunden')).toBeTruthy();
  });
});
