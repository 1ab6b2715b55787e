import type { Page } from '@playwright/test';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { riskEvaluationDa } from '../../src/model/steps/riskEvaluation.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { Desk } from './support/desk.ts';
import { inDays, shown } from './support/days.ts';
import { expect, expectAccessible, test } from './support/visits.ts';

const said = (page: Page) => page.locator('main');

test('W1: from a headache to a closed case, killed in the middle and opened again', async ({ visits }) => {
  test.setTimeout(150_000);
  let page = await visits.open();
  let desk = new Desk(page);
  const { frame } = desk.words;
  await desk.begin({
    roles: ['caseworker', 'keyStaff'],
    competences: ['detection', 'riskEvaluation', 'followUp'],
  });

  await test.step('she is asked as everybody is asked, alone, and she tells', async () => {
    await page.getByRole('button', { name: home.askRoutinely, exact: true }).click();
    await desk.answer('detection', {
      conversationForm: 'inPerson',
      'safeToAsk.inPerson': 'confirmed',
      askedWith: 'hark',
      'hark.h': 'yes',
      'hark.a': 'yes',
      'hark.r': 'no',
      'hark.k': 'no',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '34',
      pregnant: 'no',
      childrenAround: 'yes',
      children: [
        { label: 'Barn 1', age: '6', tie: 'ownHome' },
        { label: 'Barn 2', age: '9', tie: 'ownHome' },
      ],
      phoneWatched: 'yes',
      never: ['call', 'digitalPost'],
      channel: 'sms',
      wants: 'Ro til børnene og en konto for sig selv.',
      alias: 'Asp',
      responsible: 'AB',
    });
  });

  await test.step('an SMS to a phone that is read is warned of, and another way is agreed', async () => {
    const warning = reasonsDa.channelIsWatched({});
    await expect(said(page)).toContainText(warning);
    await expectAccessible(page);
    await desk.button(frame.step.sign).click();
    await page
      .getByRole('link', { name: warning })
      .or(page.getByRole('button', { name: warning }))
      .click();
    await desk.does('detection', {
      never: ['sms'],
      channel: 'inPersonMeeting',
      how: 'Når vi alligevel mødes. Ellers gennem søsterens telefon.',
      when: 'Tirsdag kl. 10',
      codePhrase: 'Er din tid hos frisøren flyttet?',
    });
  });
});
