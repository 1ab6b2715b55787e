import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { situationMarksDa } from '../../src/model/situationMarks.da.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { concernsDa } from '../../src/model/concerns.da.ts';
import type { Locator, Page } from '@playwright/test';
import { offersDa } from '../../src/model/directory/offers.da.ts';
import { instrumentWordsDa } from '../../src/model/instruments/instrumentWords.da.ts';
import { riskEvidenceDa } from '../../src/model/riskEvidence.da.ts';
import { riskFactorsDa } from '../../src/model/riskFactors.da.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { riskEvaluationDa } from '../../src/model/steps/riskEvaluation.da.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { directoryRoom } from '../../src/text/rooms/directory.da.ts';
import { evidenceRoom } from '../../src/text/rooms/evidence.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { notices } from '../../src/text/rooms/notices.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk, type Answers } from './support/desk.ts';
import { inDays, shown } from './support/days.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

/** Days to the planned journey. */
const journeyIn = 35;
const main = (page: Page): Locator => page.locator('main');
const critical = ['plannedPressure', 'severalActingTogether', 'passportTaken'] as const;

/** What was said about danger, and what is done about it. */
const danger: Answers = {
  'factor.plannedPressure': 'yes',
  'factor.severalActingTogether': 'yes',
  'factor.passportTaken': 'yes',
  safety: '1',
  'factor.ownFear': 'yes',
  scenario: 'Hun bliver sendt af sted mod sin vilje.',
  measures: [
    {
      what: 'Samtale med sikkerhedskonsulent',
      who: 'AB',
      when: 'I dag',
      covers: [...critical, 'ownFear'],
    },
  ],
};
/** What a trained worker makes of it: high. In the order of the pages, after what is done today. */
const judged: Answers = {
  whoWatches: 'Vagten på værestedet hver dag kl. 10',
  level: 'high',
  why: 'En rejse er planlagt, og passet er taget.',
  plannedDay: inDays(journeyIn),
  nextOn: inDays(7),
};

test('W2: a father, a brother and a former fiancé; entered without a network up to the signed plan, and there after a restart', async ({
  visits,
}) => {
  test.setTimeout(300_000);
  let page = await visits.open();
  let desk = new Desk(page);
  let room = new CasePage(page);
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await keptForOffline(page);
  await visits.offline(true);

  await test.step('at a drop-in centre she tells, and a card for the sister stands at once', async () => {
    await desk.button(home.newConversation).click();
    const { fields } = detectionDa;
    await page.getByRole('radio', { name: fields.wayIn.options.dialogueBased, exact: true }).check();
    await page.getByRole('radio', { name: fields.conversationForm.options.outreach, exact: true }).check();
    for (const point of fields['safeToAsk.outreach'].points) await expect(main(page)).toContainText(point);
    await expectAccessible(page);
    await desk.answer('detection', {
      'safeToAsk.outreach': 'confirmed',
      askedWith: 'hark',
      'hark.h': 'yes',
      'hark.a': 'yes',
      'hark.r': 'no',
      'hark.k': 'yes',
      'addSupplement.hark': 'yes',
      'supplement.socialControl': 'yes',
      'supplement.digital': 'refused',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '19',
      pregnant: 'no',
      childrenAround: 'yes',
      children: [{ label: 'Søster på 15', age: '15', tie: 'sibling' }],
      phoneWatched: 'yes',
      never: ['call', 'sms', 'throughAnother'],
      channel: 'inPersonMeeting',
      wants: 'At kunne blive i byen og læse videre.',
      ownWords: 'De har taget mit pas.',
      alias: 'Lind',
      responsible: 'AB',
    });
    await desk.sign();
    await room.expectHere('Lind');
    await expect(room.card('Søster på 15')).toContainText(caseRoom.child.open);
    await expect(page.getByRole('region', { name: caseRoom.ownWords })).toContainText(
      'De har taget mit pas.',
    );
  });

  await test.step('three persons, each with their relation and forms of violence: the family counts', async () => {
    await room.open('situation');
    await desk.does('assessment', {
      persons: [
        { label: 'Faren', relation: 'parent', forms: ['negativeSocialControl', 'psychological'] },
        { label: 'Storebroren', relation: 'sibling', forms: ['physical'] },
        { label: 'Den tidligere forlovede', relation: 'formerPartner', forms: ['psychological'] },
      ],
      livesTogether: 'yes',
      atCrisisCentre: 'no',
    });
    await room.expectHere('Lind');
    await page.getByText(caseRoom.target, { exact: true }).click();
    for (const met of ['isAdult', 'hasToldOfViolence', 'relationIsClose', 'isNotAtCrisisCentre'] as const)
      await expect(main(page)).toContainText(reasonsDa[met]({}));
  });

  await test.step('questions made for partners say that they do not fit father and brother', async () => {
    await room.timeline.getByText(new RegExp(`^${kindsDa.detection} ·`)).click();
    const outside = instrumentWordsDa.notices.relationOutside;
    for (const person of ['Faren', 'Storebroren'])
      await expect(room.timeline).toContainText(`${person}: ${outside}`);
    await expect(room.timeline).not.toContainText(`Den tidligere forlovede: ${outside}`);
  });

  await test.step('the journey and the passport are marked critical, from practice and without a number', async () => {
    await room.open('risk');
    const { topics } = riskEvaluationDa;
    await desk.goTo(topics.familyActingTogether.title);
    for (const factor of critical) {
      await expect(main(page)).toContainText(riskFactorsDa[factor].label);
      await expect(main(page)).toContainText(riskEvidenceDa[factor]);
      expect(riskEvidenceDa[factor]).toMatch(/praksisviden/i);
    }
    await expectAccessible(page);
    await desk.answer('riskEvaluation', { ...danger, ...judged });
    await desk.goTo(topics.judgement.title);
    await expect(main(page)).toContainText(notices.criticalYes);
    for (const factor of critical) await expect(main(page)).toContainText(riskFactorsDa[factor].label);
    await desk.toReview();
    await desk.sign();
    await room.expectHere('Lind');
  });

  await test.step('high, looked at again long before the journey; no course before the crisis centre and today are answered', async () => {
    await expect(room.strip).toContainText(caseRoom.riskUntil(riskLevelsDa.high.short, shown(inDays(7))));
    for (const wanting of ['crisisCentreNotAnswered', 'actionsTodayMissing'] as const)
      await expect(room.task('course')).toContainText(reasonsDa[wanting]({}));
    await room.open('risk');
    await desk.does('riskEvaluation', {
      ...danger,
      crisisCentre: 'offeredDeclined',
      tonight: 'Hos en veninde, som familien ikke kender.',
      tonightWho: 'AB ringer til værestedet i morgen kl. 10',
      actionsToday: 'Passet meldes stjålet. Sikkerhedskonsulent ringes op.',
      ...judged,
    });
    await room.expectHere('Lind');
    for (const wanting of ['crisisCentreNotAnswered', 'actionsTodayMissing'] as const)
      await expect(room.task('course')).not.toContainText(reasonsDa[wanting]({}));
  });

  await test.step('the journey is signed as an event from the case page, in two interactions', async () => {
    await page.getByLabel(caseRoom.event, { exact: true }).selectOption('plannedJourney');
    await desk.button(desk.words.frame.step.sign).click();
    await expect(main(page)).toContainText(caseRoom.quick.signed(kindsDa.caseEvent));
    await expect(room.now).toContainText(reasonsDa.evaluationDueByEvent({ on: inDays(0) }));
    await expectAccessible(page);
  });

  await test.step('who can help: the safety consultants, and nothing that brings the parties together', async () => {
    await desk.button(caseRoom.rooms.directory).click();
    const fitting = page.getByRole('region', { name: directoryRoom.fittingList });
    await expect(fitting).toContainText(offersDa.levUdenVold.name);
    await expect(fitting).toContainText(offersDa.safetyConsultants.name);
    await expect(fitting).toContainText(situationMarksDa.honour);
    for (const never of ['familyTherapy', 'networkMeeting', 'mediation'] as const)
      await expect(main(page)).not.toContainText(offersDa[never].name);
    await desk.button(directoryRoom.seeAll).click();
    await page.getByRole('textbox', { name: directoryRoom.search }).fill('ære');
    const consultants = page.getByRole('region', { name: offersDa.safetyConsultants.name });
    await expect(consultants).toContainText(offersDa.safetyConsultants.what);
    await expect(page.getByRole('region', { name: offersDa.mediation.name })).toContainText(
      directoryRoom.neverJointly,
    );
    await expect(room.strip).toContainText('Aldrig opkald, sms eller gennem en anden');
    await expectAccessible(page);
    await desk.button(desk.words.frame.back).click();
    await room.expectHere('Lind');
  });

  await test.step('what can show it is written down, dated and in neutral words', async () => {
    await desk.button(caseRoom.rooms.evidence).click();
    await expect(main(page)).toContainText(evidenceRoom.residence.text);
    await desk.button(evidenceRoom.add).click();
    await desk.does('evidenceItem', {
      onDay: inDays(-3),
      what: 'Besked: »Du rejser den 30.« Vist på telefonen på værestedet.',
      kind: 'messages',
      where: 'Skærmbillede hos kontaktpersonen',
    });
    const row = page.getByRole('table', { name: evidenceRoom.table }).getByRole('row').nth(1);
    await expect(row).toContainText(shown(inDays(-3)));
    await expect(row).toContainText('Skærmbillede hos kontaktpersonen');
    await expectAccessible(page);
    await desk.button(desk.words.frame.back).click();
    await room.expectHere('Lind');
  });

  await test.step('the card for the sister is answered, and an action plan by § 12 a is made', async () => {
    await room.answerCard('Søster på 15');
    await desk.does('notification', {
      answer: 'notified',
      notifiedOn: inDays(0),
      toWhom: 'Børneområdet, modtagelsen',
      how: 'phone',
      citizenTold: 'toldAndHelpedWord',
      notPersonUsingViolenceYet: 'agreed',
    });
    await room.openBeside('actionPlan');
    await desk.does('actionPlan', {
      template: 'honour',
      riskSummary: 'Rejse om fem uger, passet er taget.',
      presentSituation: 'Hun bor hjemme og læser videre.',
      waysOfSupport: 'Kontaktperson, sikkerhedskonsulent og et sted at bo.',
    });
    await expect(room.timeline).toContainText(kindsDa.actionPlan);
  });

  await test.step('the plan opens on family and papers, warns before it suggests, and is signed', async () => {
    await room.open('plan');
    await page
      .getByRole('radio', { name: safetyPlanDa.fields.form.options.withCitizen, exact: true })
      .check();
    const pages = await desk.allPages();
    for (const block of ['honour', 'migrant'] as const)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(1);
    for (const block of ['pets', 'disabilityAndIllness'] as const)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(0);
    await desk.goTo(planBlocksDa.honour.heading);
    await expect(main(page)).toContainText(concernsDa.neverTheFamily.text);
    await expectAccessible(page);
    await desk.answer('safetyPlan', {
      'measures.honour': [{ what: 'Hun rejser ikke. Lufthavnen er varslet.', who: 'AB', when: 'I dag' }],
      'measures.migrant': [{ what: 'Kopi af papirer hos kontaktpersonen.', who: 'AB', when: 'I dag' }],
      copy: 'none',
      reviseOn: inDays(7),
    });
    await desk.sign();
    await room.expectHere('Lind');
  });

  await test.step('still without a network the browser is started anew, and all of it is there', async () => {
    await visits.close();
    page = await visits.open({ offline: true });
    const again = new Desk(page);
    again.passphrase = desk.passphrase;
    desk = again;
    room = new CasePage(page);
    await desk.unlock();
    await desk.expectHome();
    await page.getByRole('button', { name: 'Lind', exact: true }).first().click();
    await room.expectHere('Lind');
    await expect(room.card('Søster på 15')).toContainText(caseRoom.child.answered);
    await expect(room.strip).toContainText(riskLevelsDa.high.short);
    await expect(room.task('plan')).toContainText(caseRoom.state.signed(shown(inDays(0))));
    for (const kind of ['assessment', 'riskEvaluation', 'caseEvent', 'actionPlan', 'safetyPlan'] as const)
      await expect(room.timeline).toContainText(kindsDa[kind]);
    await expect(room.timeline).toContainText('Storebroren');
    await expect(room.strip).toContainText('Aldrig opkald, sms eller gennem en anden');
    await expect(room.timeline).toContainText('De har taget mit pas.');
    await expectAccessible(page);
  });
});
