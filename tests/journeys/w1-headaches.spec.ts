import type { Page } from '@playwright/test';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { riskEvaluationDa } from '../../src/model/steps/riskEvaluation.da.ts';
import { followUpPlanDa } from '../../src/model/steps/followUp.da.ts';
import { pathwayDecisionDa } from '../../src/model/steps/pathwayDecision.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { notices } from '../../src/text/rooms/notices.da.ts';
import { riskFactorsDa } from '../../src/model/riskFactors.da.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { concernsDa } from '../../src/model/concerns.da.ts';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { suggestedMeasuresDa } from '../../src/model/plan/suggestedMeasures.da.ts';
import { planBlocks, type PlanBlock } from '../../src/model/vocabulary.ts';
import { planRoom } from '../../src/text/rooms/plan.da.ts';
import { wayOn } from '../../src/text/rooms/wayOn.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays, shown } from './support/days.ts';
import { expect, expectAccessible, test } from './support/visits.ts';
import { askedAboutHeadaches } from './support/headaches.ts';
import { mustBeKept, watchDisk } from '../support/watchDisk.ts';

/** What W1 brings up: A-H, J, K and R of the blocks. */
const fitsHer: readonly PlanBlock[] = [
  'contact',
  'warningSigns',
  'gettingOut',
  'bagAndPapers',
  'economy',
  'codeWordAndPeople',
  'children',
  'digital',
  'policeAndLaw',
  'afterLeaving',
  'ifSilent',
];
const said = (page: Page) => page.locator('main');

test('W1: from a headache to a closed case, killed in the middle and opened again', async ({ visits }) => {
  test.setTimeout(420_000);
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
      ...askedAboutHeadaches,
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
    await expect(said(page)).toContainText(`HARK: ${notices.toldBy('har fortalt om vold', 2, 4)}`);
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

  let room = new CasePage(page);
  const reason = reasonsDa;

  await test.step('the case says what comes first, how she may be reached, and why nothing can start yet', async () => {
    await room.expectHere('Asp');
    await expectAccessible(page);
    await expect(said(page)).toContainText(reason.firstEvaluationDue({ on: inDays(0) }));
    await expect(room.strip).toContainText('Aldrig opkald, sms eller Digital Post');
    await expect(room.strip).not.toContainText('søster');
    await expect(room.strip).toContainText(caseRoom.cardsMany(2));
    await expect(room.card('Barn 1')).toContainText(caseRoom.child.open);
    await expect(room.card('Barn 2')).toContainText(caseRoom.child.open);
    await expect(room.task('course')).toContainText(reason.riskNotSigned({}));
    await expect(room.task('course')).toContainText(reason.planNotSigned({}));
    await expect(room.task('course')).toContainText(reason.decisionNotSigned({}));
    await expect(room.task('course')).toContainText(/underretning/i);
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await desk.expectHome();
    await expect(said(page)).toContainText('Asp');
    await expect(said(page)).toContainText(reason.cardOpen({ count: 2 }));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Asp', exact: true }).first().click();
  });

  await test.step('what is known is written down, and what is not stays open', async () => {
    await room.open('situation');
    await expectAccessible(page);
    await desk.does('assessment', {
      persons: [
        {
          label: 'Partneren',
          relation: 'partner',
          forms: ['psychological', 'economic', 'digital'],
          when: 'De sidste tre år',
          howOften: 'Hver uge',
        },
      ],
      livesTogether: 'yes',
      atCrisisCentre: 'no',
      wants: 'Ro til børnene og en konto for sig selv.',
    });
    await room.expectHere('Asp');
    await page.getByText(caseRoom.target, { exact: true }).click();
    for (const met of [
      reason.isAdult,
      reason.hasToldOfViolence,
      reason.relationIsClose,
      reason.isNotAtCrisisCentre,
    ])
      await expect(said(page)).toContainText(met({}));
  });

  await test.step('a group course is refused before evaluation and plan are signed', async () => {
    await room.open('decision');
    await desk.answer('pathwayDecision', {
      pathway: 'groupCourse',
      reasons: 'Hun vil gerne møde andre.',
      recontactOn: inDays(14),
    });
    await expect(said(page)).toContainText(reason.riskNotSigned({}));
    await expect(said(page)).toContainText(reason.planNotSigned({}));
    await desk.button(frame.step.sign).click();
    await expect(page.getByRole('heading', { level: 1, name: frame.step.checkAnswers })).toBeVisible();
    await desk.button(frame.step.later).click();
    await room.expectHere('Asp');
  });

  await test.step('the planned separation bars the lowest level alone; the worker chooses elevated', async () => {
    await room.open('risk');
    await expect(room.strip).toContainText('Aldrig opkald, sms eller Digital Post');
    await expectAccessible(page);
    await desk.answer('riskEvaluation', {
      'factor.strangulation': 'no',
      'factor.weapon': 'no',
      'factor.threatsToKill': 'notKnown',
      'factor.controlsDailyLife': 'yes',
      'factor.extremeJealousy': 'yes',
      'factor.stalking': 'no',
      'factor.digitalTracking': 'yes',
      'factor.plannedPressure': 'no',
      'factor.severalActingTogether': 'no',
      'factor.passportTaken': 'no',
      'factor.pursuedAfterFlight': 'no',
      'factor.threatsToOthersClose': 'no',
      'factor.separation': 'yes',
      'factor.suicideThreats': 'no',
      safety: '4',
      'factor.ownFear': 'yes',
      scenario: 'Når han mærker, at hun går, kan kontrollen blive til vold.',
      measures: [
        {
          what: 'Tid på jobcentret hver uge',
          who: 'AB',
          when: 'Tirsdage',
          covers: ['controlsDailyLife', 'separation', 'ownFear'],
        },
      ],
      notNow: [{ factors: ['extremeJealousy', 'digitalTracking'], because: 'Han vil se det straks.' }],
      crisisCentre: 'notNeededNow',
      level: 'present',
      why: 'Hun er bange, og bruddet er tæt på.',
      nextOn: inDays(14),
    });
    await expect(said(page)).toContainText(reason.lowLevelNeedsReason({}));
    await expectAccessible(page);
    await desk.button(frame.step.sign).click();
    await follow(page, reason.lowLevelNeedsReason({}));
    await expect(said(page)).toContainText(riskEvaluationDa.fields.lowLevelReason.hint ?? '?');
    await expect(said(page)).toContainText(notices.lowLevelText);
    await expect(said(page)).toContainText(notices.criticalYes);
    await expect(said(page)).toContainText(riskFactorsDa.separation.label);
    await desk.answer('riskEvaluation', { level: 'elevated' });
    await expect(said(page)).not.toContainText(reason.lowLevelNeedsReason({}));
    const late = reason.nextDateTooLate({ latest: inDays(7) });
    await expect(said(page)).toContainText(late);
    await follow(page, late);
    await desk.does('riskEvaluation', { nextOn: inDays(7) });
    await room.expectHere('Asp');
    await expect(room.strip).toContainText(caseRoom.riskUntil(riskLevelsDa.elevated.short, shown(inDays(7))));
  });

  const typed: { readonly text: string; readonly at: number }[] = [];
  await test.step('the browser dies in the middle of a sentence of the plan', async () => {
    await room.open('plan');
    await expect(said(page)).toContainText(safetyPlanDa.topics.whose.title);
    await page
      .getByRole('radio', { name: safetyPlanDa.fields.form.options.withCitizen, exact: true })
      .check();
    await page.getByRole('textbox', { name: safetyPlanDa.fields.alreadyDoes.label }).focus();
    const disk = await watchDisk(visits.profile);
    for (const letter of 'Hun går tur med hunden, når han kommer hjem, og så ringer hun til sin sø') {
      await page.keyboard.insertText(letter);
      typed.push({ text: letter, at: Date.now() });
      await page.waitForTimeout(15);
    }
    const killedAt = Date.now();
    await visits.kill();
    const whole = typed.map(({ text }) => text).join('');
    const stood = await disk.stop();
    const typedAt = typed.map(({ at }) => at);
    const old = mustBeKept(typedAt, killedAt, stood);

    page = await visits.open();
    const again = new Desk(page);
    again.passphrase = desk.passphrase;
    desk = again;
    room = new CasePage(page);
    await expect(page.getByText(whole.slice(0, 20))).toHaveCount(0);
    await desk.unlock();
    await desk.expectHome();
    await expectAccessible(page);
    await page
      .getByRole('region', { name: home.drafts })
      .getByRole('listitem')
      .filter({ hasText: home.draftIn('Asp') })
      .getByRole('button', { name: safetyPlanDa.title, exact: true })
      .click();
    const box = page.getByRole('textbox', { name: safetyPlanDa.fields.alreadyDoes.label });
    await expect(box).toBeVisible();
    const kept = await box.inputValue();
    expect(whole.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(old);
    await expect(
      page.getByRole('radio', { name: safetyPlanDa.fields.form.options.withCitizen, exact: true }),
    ).toBeChecked();
  });

  await test.step('the plan opens on what fits her: A-H, J, K and R, each as she would say it', async () => {
    await expect(room.strip).toContainText('Aldrig opkald, sms eller Digital Post');
    await page
      .getByRole('textbox', { name: safetyPlanDa.fields.alreadyDoes.label })
      .fill('Hun går tur med hunden og ringer til sin søster.');
    await desk.onward();
    await expectAccessible(page);
    // What the case has brought up opens by itself: nothing of it has to be chosen.
    for (const block of fitsHer)
      await expect(page.getByRole('checkbox', { name: `${planBlocksDa[block].heading}:` })).toHaveCount(0);
    const pages = await desk.allPages();
    for (const block of planBlocks)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(
        fitsHer.includes(block) ? 1 : 0,
      );
  });

  await test.step('the digital page warns about cutting access; a suggestion is added and made hers', async () => {
    await page.getByRole('button', { name: planBlocksDa.digital.heading }).click();
    await expect(said(page)).toContainText(concernsDa.cuttingAccessCanAlert.text);
    await expect(said(page)).toContainText('Hun går tur med hunden og ringer til sin søster.');
    await expectAccessible(page);
    const { newPasswords } = suggestedMeasuresDa.digital;
    await page
      .getByRole('button', { name: `${planRoom.suggestions.add}: ${newPasswords}`, exact: true })
      .click();
    const { who, when } = safetyPlanDa.fields['measures.digital'].items;
    await expect(page.getByRole('textbox', { name: who.label })).toBeFocused();
    await page.keyboard.insertText('Mig og AB');
    await page.getByRole('textbox', { name: when.label }).fill('Først når jeg er ude');
    await desk.answer('safetyPlan', {
      'measures.ifSilent': [
        { what: 'I ringer til min søster.', who: 'AB', when: 'Onsdag, hvis jeg ikke kom tirsdag' },
      ],
      copy: 'smallCard',
      reviseOn: inDays(7),
    });
  });

  await test.step('a card is only for a place where nobody finds it', async () => {
    const missing = reason.copyPlaceMissing({});
    await expect(said(page)).toContainText(missing);
    await follow(page, missing);
    await page.getByRole('textbox', { name: safetyPlanDa.fields.copySafe.label }).fill('I min sko');
    await desk.toReview();
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Asp');
    await expect(room.task('plan')).toContainText(caseRoom.state.signed(shown(inDays(0))));
  });

  await test.step('she reads it at the office; on paper comes a card with numbers and nothing else', async () => {
    await desk.button(caseRoom.rooms.plan).click();
    await expect(page.getByRole('heading', { level: 1, name: planRoom.title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: planBlocksDa.digital.heading })).toBeVisible();
    await expect(said(page)).toContainText(suggestedMeasuresDa.digital.newPasswords);
    await expect(page.locator('body')).not.toContainText('Asp');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('body').innerText()).trim()).toBe(planRoom.notOnPaper);
    await page.emulateMedia({ media: 'screen' });
    await desk.button(planRoom.paper.showCard).click();
    await expect(page.getByRole('heading', { level: 1, name: planRoom.card.title })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('body').innerText()).trim().split(/\s*\n\s*/)).toEqual(['112', '1888']);
    await page.emulateMedia({ media: 'screen' });
    await desk.button(planRoom.paper.backToPlan).click();
    await desk.button(planRoom.back).click();
    await room.expectHere('Asp');
  });

  await test.step('with evaluation and plan signed the group may be chosen: she is on the waiting list, and the day comes up', async () => {
    await room.open('decision');
    // What was begun before is taken up again. Cover word and rule of contact stand there from her card, nothing else.
    await desk.answer('pathwayDecision', { language: 'Dansk', recontactOn: inDays(0) });
    await desk.goTo(pathwayDecisionDa.topics.waitingList.title);
    await expect(page.getByLabel(pathwayDecisionDa.fields.alias.label)).toHaveValue('Asp');
    await expect(page.getByLabel(pathwayDecisionDa.fields.contactRule.label)).toHaveValue(/Aldrig opkald/);
    await expectAccessible(page);
    await desk.toReview();
    await desk.sign();
    await expect(room.task('decision')).toContainText(wayOn.task.decided.groupCourse);
    await expect(room.task('course')).toContainText(wayOn.task.waitingList(shown(inDays(0))));
    await expect(room.now).toContainText(reason.waitingListDue({ on: inDays(0) }));
    const place = room.timeline.locator('details').filter({ hasText: kindsDa.participation });
    await place.locator('summary').click();
    await expect(place).toContainText('Dansk');
    await expect(place).not.toContainText(/vold|risiko|forhøjet|søster|frisør|Vi skal tale|tirsdag/i);
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await desk.expectHome();
    await expect(said(page)).toContainText(home.due.promisedContact);
    await page.getByRole('button', { name: 'Asp', exact: true }).first().click();
    await room.expectHere('Asp');
  });

  await test.step('readiness is a talk, their criteria a list; an individual course is chosen, and waits for the cards', async () => {
    await room.open('decision');
    // She thinks again, and it ends in another help: a no leads on, and her place is given up.
    await desk.answer('pathwayDecision', {
      citizenWish: 'Hun vil hellere tale alene.',
      readyOthersStories: 'Ikke endnu, siger hun.',
      pathway: 'individualCourse',
      reasons: 'Hun ønsker samtaler alene, og vurdering og plan er på plads.',
    });
    await desk.goTo(pathwayDecisionDa.topics.criteria.title);
    await expect(said(page)).toContainText(wayOn.criteria.suggestion);
    await page
      .getByRole('group', { name: /rumme at høre andres historier/ })
      .getByRole('radio', { name: 'Nej', exact: true })
      .check();
    await expectAccessible(page);
    await desk.toReview();
    await desk.sign();
    await expect(room.task('decision')).toContainText(wayOn.task.decided.individualCourse);
    await expect(room.now).not.toContainText(reason.waitingListDue({ on: inDays(0) }));
    await expect(room.task('course')).toContainText(/underretning/i);
    await expect(room.task('course').getByRole('button')).toHaveCount(0);
  });

  await test.step('each card is answered on its own, and the course may begin', async () => {
    await room.answerCard('Barn 1');
    await expectAccessible(page);
    await desk.does('notification', {
      answer: 'notified',
      notifiedOn: inDays(0),
      toWhom: 'Børneområdet, modtagelsen',
      how: 'phone',
      citizenTold: 'toldAndHelpedWord',
      notPersonUsingViolenceYet: 'agreed',
    });
    await expect(room.card('Barn 1')).toContainText(caseRoom.child.answered);
    await expect(room.task('course').getByRole('button')).toHaveCount(0);
    await room.answerCard('Barn 2');
    await desk.does('notification', {
      answer: 'notNotified',
      reason: 'Børneområdet er allerede inde i sagen.',
    });
    await room.open('preparing');
    await desk.does('preparingTalk', {
      hopes: 'At få ro i hovedet.',
      reasonForAbsence: 'Et møde på jobcentret.',
      locationSharing: 'yes',
      locationAgreed: 'Telefonen bliver hjemme.',
      nextOn: inDays(0),
    });
    await expect(room.now).toContainText(reason.talkAgreed({ on: inDays(0) }));
    await room.open('course');
    await expectAccessible(page);
    await desk.does('courseStart', {
      course: 'individual',
      firstOn: inDays(0),
      firstStep: 'En konto, kun hun kan se.',
    });
    await expect(room.task('course')).toContainText(caseRoom.state.running);
  });

  await test.step('two conversations, each with the next day; her own words stand apart from what staff saw', async () => {
    await room.open('course');
    await desk.does('conversation', {
      elements: ['recognition', 'agency'],
      about: 'Hvad der gør godt.',
      citizenWords: '»Det hjalp at sige det højt.«',
      staffSaw: 'Hun virker lettet.',
      nextOn: inDays(7),
    });
    await expect(said(page)).toContainText(wayOn.after.talkOn(shown(inDays(7))));
    await expect(room.task('course')).toContainText(wayOn.task.talkOn(shown(inDays(7))));
    await room.open('course');
    await desk.does('conversation', { elements: ['network'], otherThemes: 'Økonomi', nextStep: 'Banken.' });
  });

  await test.step('the course ends, and the days after it are proposed, changed by nobody else, and agreed', async () => {
    await room.openBeside('courseEnd');
    await desk.does('courseEnd', { how: 'completed' });
    await room.openBeside('followUpPlan');
    const { pattern } = followUpPlanDa.fields;
    await page.getByRole('radio', { name: pattern.options.threePhases, exact: true }).check();
    await desk.onward();
    await expect(page.getByRole('row')).toHaveCount(0);
    await desk.button(wayOn.days.propose).click();
    await expect(page.getByRole('row')).toHaveCount(23);
    await expectAccessible(page);
    await desk.toReview();
    await desk.sign();
    await expect(room.task('followUp')).toContainText('næste opfølgning');
    await room.open('followUp');
    await expectAccessible(page);
    await desk.does('followUp', { violenceSince: 'notAsked', nextStep: 'Banken på torsdag.' });
    await room.expectHere('Asp');
  });

  await test.step('the case is closed, its door left open', async () => {
    await room.openBeside('closing');
    await expectAccessible(page);
    await desk.does('closing', { reason: 'goalsReached', doorOpen: 'Hun kan altid komme om tirsdagen.' });
    await expect(said(page)).toContainText(caseRoom.closed(shown(inDays(0))));
    await expect(said(page)).toContainText(wayOn.closed.still);
    await expect(said(page)).toContainText('Hun kan altid komme om tirsdagen.');
    await expectAccessible(page);
  });

  await test.step('she comes back: the whole history is there, and the old evaluation counts as overdue', async () => {
    await room.openBeside('reopening');
    await desk.does('reopening', { why: 'Nye trusler.' });
    await expect(said(page)).not.toContainText(caseRoom.closed(shown(inDays(0))));
    await room.timeline.getByRole('button', { name: /^Vis alle/ }).click();
    for (const kind of [
      kindsDa.detection,
      kindsDa.assessment,
      kindsDa.riskEvaluation,
      kindsDa.safetyPlan,
      kindsDa.pathwayDecision,
      kindsDa.preparingTalk,
      kindsDa.courseStart,
      kindsDa.conversation,
      kindsDa.courseEnd,
      kindsDa.followUpPlan,
      kindsDa.followUp,
      kindsDa.closing,
      kindsDa.reopening,
    ])
      await expect(room.timeline).toContainText(kind);
    await expect(room.strip).toContainText('skulle være revurderet');
    await expect(room.strip).toContainText('Aldrig opkald, sms eller Digital Post');
    await expectAccessible(page);
  });
});

/** Goes from what hinders the signing to the question that can mend it. */
async function follow(page: Page, words: string): Promise<void> {
  await page
    .getByRole('link', { name: words, exact: true })
    .or(page.getByRole('button', { name: words, exact: true }))
    .click();
}
