import { networkPeopleDa } from '../../src/model/networkPeople.da.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { assessmentDa } from '../../src/model/steps/assessment.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { networkMap } from '../../src/text/rooms/network.da.ts';
import { notices } from '../../src/text/rooms/notices.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('W10: a woman of 72, and a son who is her carer and holds money, medicine and phone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });

  await test.step('she tells, and is never to be reached through him or a phone he reads', async () => {
    await desk.button(home.newConversation).click();
    await desk.does('detection', {
      wayIn: 'selfReferral',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '72',
      phoneWatched: 'yes',
      never: ['call', 'sms', 'throughAnother', 'homeVisit'],
      channel: 'inPersonMeeting',
      how: 'På dagcentret, når han er kørt.',
      alias: 'Eg',
      responsible: 'AB',
    });
    await room.expectHere('Eg');
    await expect(room.strip).toContainText('gennem en anden');
  });

  await test.step('who helps with aids and medicine is asked, because she needs help', async () => {
    await room.open('situation');
    await desk.answer('assessment', {
      persons: [
        {
          label: 'Sønnen',
          relation: 'child',
          forms: ['economic', 'psychological', 'digital'],
          when: 'Siden hun blev alene',
          howOften: 'Hver dag',
        },
      ],
      livesTogether: 'no',
      atCrisisCentre: 'no',
      disability: 'yes',
      whoHelps: ['personUsingViolence'],
      aidsOrMedicineHeld: 'yes',
      careNote: 'Medicin morgen og aften. Kørestolen skal være ved sengen.',
      moneyProblem: 'yes',
      ownAccount: 'no',
      seenByOthers: ['phone', 'accounts'],
      safeDevice: 'no',
    });
    await expectAccessible(page);
    await desk.goTo(assessmentDa.topics.network.title);
  });

  await test.step('the map of people follows the list, and the table says the same', async () => {
    const list = page
      .getByRole('group', { name: new RegExp(`^\\s*${networkPeopleDa.label.slice(0, -1)}`) })
      .first();
    for (const [at, [word, part, safe]] of [
      ['Sønnen', 'harms', 'no'],
      ['Niecen', 'couldHelp', 'yes'],
    ].entries()) {
      await list.getByRole('button', { name: networkPeopleDa.add }).click();
      const box = list.locator('[data-item]').nth(at);
      const { items } = networkPeopleDa;
      await box.getByRole('textbox', { name: new RegExp(items.label.label) }).fill(word ?? '');
      await box
        .getByRole('radio', { name: items.part.options[part === 'harms' ? 'harms' : 'couldHelp'] })
        .check();
      await box
        .getByRole('group', { name: new RegExp(items.safeToContact.label.slice(0, -1)) })
        .getByRole('radio', { name: safe === 'yes' ? 'Ja' : 'Nej', exact: true })
        .check();
    }
    await expect(page.getByRole('img', { name: /Sønnen: Skader\. Niecen: Kunne hjælpe\./ })).toBeVisible();
    await expectAccessible(page);
    await desk.button(networkMap.asTable).click();
    await expect(page.getByRole('row', { name: /Sønnen/ })).toContainText(networkMap.notContacted);
    await expectAccessible(page);
    await desk.toReview();
    await desk.sign();
    await room.expectHere('Eg');
  });

  await test.step('family counts: the target group is met on all four, with reasons', async () => {
    await page.getByText(caseRoom.target, { exact: true }).click();
    for (const met of [
      reasonsDa.isAdult,
      reasonsDa.hasToldOfViolence,
      reasonsDa.relationIsClose,
      reasonsDa.isNotAtCrisisCentre,
    ])
      await expect(main).toContainText(met({}));
    await expectAccessible(page);
  });

  await test.step('the map is on the case page, from what was signed', async () => {
    await page.getByText(networkMap.title, { exact: true }).click();
    await expect(page.getByRole('img', { name: /Niecen: Kunne hjælpe/ })).toBeVisible();
    await expectAccessible(page);
    await expect(room.strip).not.toContainText('dagcentret');
  });

  await test.step('a second talk knows already what there is to ask about', async () => {
    await room.open('situation');
    await expect(main).toContainText(notices.personsKnown('Sønnen'));
    await desk.allPages();
    for (const open of ['care', 'digital'] as const)
      await expect(desk.button(assessmentDa.topics[open].title)).toBeVisible();
    await expect(desk.button(assessmentDa.topics.pets.title)).toHaveCount(0);
    await desk.button(desk.words.frame.step.later).click();
  });

  await test.step('the plan opens on her money, her phone, and her aids and medicine', async () => {
    await room.open('plan');
    const { form } = safetyPlanDa.fields;
    await page.getByRole('radio', { name: form.options.withCitizen, exact: true }).check();
    const pages = await desk.allPages();
    for (const block of ['economy', 'digital', 'disabilityAndIllness'] as const)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(1);
    for (const block of ['pets', 'honour'] as const)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(0);
    await expectAccessible(page);
  });
});
