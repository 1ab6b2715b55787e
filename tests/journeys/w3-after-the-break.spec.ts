import { concernsDa } from '../../src/model/concerns.da.ts';
import { harkDa } from '../../src/model/instruments/words/hark.da.ts';
import { instrumentWordsDa } from '../../src/model/instruments/instrumentWords.da.ts';
import { riskFactorsDa } from '../../src/model/riskFactors.da.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { caseEventDa } from '../../src/model/steps/caseEvent.da.ts';
import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { riskEvaluationDa } from '../../src/model/steps/riskEvaluation.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { notesRoom } from '../../src/text/rooms/notes.da.ts';
import { notices } from '../../src/text/rooms/notices.da.ts';
import { riskHistoryRoom } from '../../src/text/rooms/riskHistory.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays, shown } from './support/days.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const measures = [
  {
    what: 'Beskeder gemmes ét sted, og han svarer ikke.',
    who: 'AB',
    when: 'I dag',
    covers: ['stalking', 'separation'],
  },
];

test('W3: after the break, a man of 47 says it is nothing; the worker judges it high, and it is looked at again', async ({
  page,
}) => {
  test.setTimeout(420_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const { frame } = desk.words;
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });

  await test.step('he refers himself, and tells', async () => {
    await desk.button(home.newConversation).click();
    // No check and no screen: his own account.
    const { wayIn, conversationForm } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.selfReferral, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await expect(main).not.toContainText(harkDa.name);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await desk.answer('detection', {
      outcome: 'told',
      dangerNow: 'notKnown',
      citizenAge: '47',
      childrenAround: 'yes',
      children: [
        { label: 'Barn på 11', age: '11', tie: 'bothHomes' },
        { label: 'Barn på 13', age: '13', tie: 'bothHomes' },
      ],
      wants: 'At det holder op.',
      ownWords: 'Det er ingenting.',
      alias: 'Rose',
      responsible: 'AB',
    });
    await expect(main).not.toContainText(/partnervold mod kvinder|hun /);
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Rose');
    await expect(room.strip).toContainText(caseRoom.cardsMany(2));
    await expect(room.strip).toContainText(caseRoom.noCard);
    await expect(main).toContainText(reasonsDa.firstEvaluationDue({ on: inDays(0) }));
    await expectAccessible(page);
    await expect(room.card('Barn på 11')).toContainText(caseRoom.child.open);
    await expect(room.card('Barn på 13')).toContainText(caseRoom.child.open);
  });

  await test.step('asked with HARK later, its page says that it was tested with women only', async () => {
    await room.open('detection');
    const { wayIn, conversationForm, askedWith } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.dialogueBased, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await page.getByRole('checkbox').check();
    await page.getByRole('radio', { name: askedWith.options.hark, exact: true }).check();
    await desk.onward();
    await page.getByRole('radio', { name: 'Ja', exact: true }).first().check();
    await expect(main).toContainText(instrumentWordsDa.notices.womenOnly);
    await desk.button(frame.step.later).click();
    await room.expectHere('Rose');
  });

  await test.step('pressure on the breath: a doctor today, also without marks, and quietly named as serious', async () => {
    await room.open('risk');
    await page
      .getByRole('group', { name: new RegExp(`^${riskFactorsDa.strangulation.label}`) })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check();
    await expect(main).toContainText(concernsDa.examinedToday.title);
    await expect(main).toContainText('også uden mærker');
    const serious = page.getByRole('region', { name: notices.criticalSoFar });
    await expect(serious).toContainText(riskFactorsDa.strangulation.label);
    await expect(serious).not.toContainText(/\d/);
    await expectAccessible(page);
  });

  await test.step('elevated needs a reason and a second person, whatever he says of his own safety', async () => {
    await desk.answer('riskEvaluation', {
      'factor.strangulation': 'yes',
      'factor.stalking': 'yes',
      'factor.separation': 'yes',
      safety: '7',
      'factor.ownFear': 'refused',
      scenario: 'At hun kommer igen, når børnene er hos ham.',
      scenarios: [
        {
          what: 'Hun møder op på arbejdet.',
          whom: 'Ham og kollegerne',
          trigger: 'Aflevering af børnene',
          whoActs: 'Chefen ringer 112',
        },
      ],
      measures,
      crisisCentre: 'offeredDeclined',
      tonight: 'Hos en ven.',
      tonightWho: 'AB ringer i morgen kl. 9.',
      actionsToday: 'Lægevagt i dag. Låsen skiftes.',
      whoWatches: 'Social vagt ringer hver dag.',
      level: 'elevated',
      why: 'Pres, så han ikke kunne få luft, og hun følger efter ham.',
      stillPlanned: 'happened',
      nextOn: inDays(7),
    });
    await expect(main).toContainText(reasonsDa.lowLevelNeedsReason({}));
    await desk.button(frame.step.sign).click();
    await page
      .getByRole('link', { name: reasonsDa.lowLevelNeedsReason({}) })
      .or(page.getByRole('button', { name: reasonsDa.lowLevelNeedsReason({}) }))
      .click();
    await expect(main).toContainText(notices.lowLevelText);
    await expectAccessible(page);
    // The offer is the same for everybody.
    expect(riskEvaluationDa.topics.today.lead).toContain('alle køn');
    await desk.does('riskEvaluation', { level: 'high' });
    await room.expectHere('Rose');
    await expect(room.strip).toContainText(caseRoom.riskUntil(riskLevelsDa.high.short, shown(inDays(7))));
  });

  await test.step('a plan is signed on it', async () => {
    await room.open('plan');
    await desk.does('safetyPlan', { form: 'withCitizen', reviseOn: inDays(7) });
    await expect(room.task('plan')).toContainText(caseRoom.state.signed(shown(inDays(0))));
    await expect(room.task('course')).not.toContainText('Risikovurderingen skal laves på ny');
  });

  await test.step('a note for the police: the place for tonight is ticked, and nothing else leaves with it', async () => {
    await room.openBeside('safeContact');
    await desk.does('safeContact', {
      never: ['sms', 'call'],
      channel: 'throughAnother',
      how: 'Gennem hans søster.',
      codePhrase: 'Er frisøren flyttet?',
    });
    await room.expectHere('Rose');
    // Nobody is at the printer here: what would come out stays ready to be looked at.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: caseRoom.rooms.notes, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: notesRoom.title })).toBeVisible();
    const to = (profile: keyof typeof notesRoom.profile.name) =>
      page.getByRole('radio', { name: notesRoom.profile.name[profile], exact: true }).check();
    const paper = page.getByRole('region', { name: notesRoom.document });
    await to('protectivePartner');
    await expect(paper).toContainText('Pres, så han ikke kunne få luft');
    await expect(paper).not.toContainText('Hos en ven.');
    for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: /Hos en ven\./ }).check();
    await expect(paper).toContainText('Hos en ven.');
    await expect(paper).not.toContainText(/Hun møder op|Social vagt ringer|Rose|udelad/);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 800 });

    await to('cooperatingAgency');
    await expect(paper).toContainText('Send aldrig sms.');
    await expect(paper).toContainText('Intet niveau betyder, at der ikke er fare.');
    await expect(paper).not.toContainText(/Hos en ven|frisør|søster|Rose/);
    await desk.button(notesRoom.out.print).click();
    await expect(page.getByRole('dialog')).toContainText(notesRoom.out.printWarning);
    await page.getByRole('dialog').getByRole('button', { name: notesRoom.out.print, exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 2, name: /^Notat \d/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByText(notesRoom.preview.title)).toBeHidden();
    await expect(page).toHaveTitle('Forløb');
    await page.emulateMedia({ media: 'screen' });

    await to('internalCase');
    await expect(paper).toContainText('Social vagt ringer hver dag.');
    await page.getByRole('button', { name: /^Ført i fagsystemet/ }).click();
    await desk.button(caseRoom.journal.yes).click();
    await expect(main).toContainText(notesRoom.brought);
    await desk.button(notesRoom.back).click();
    await room.expectHere('Rose');
    // The plan's content was not in that note, so the plan still waits.
    await expect(room.timeline.getByText(caseRoom.notJournalised)).toHaveCount(1);
  });

  await test.step('both cards are answered', async () => {
    for (const child of ['Barn på 11', 'Barn på 13']) {
      await room.answerCard(child);
      await desk.does('notification', { answer: 'notNotified', reason: 'Børneområdet er med i sagen.' });
      await expect(room.card(child)).toContainText(caseRoom.child.answered);
    }
  });

  await test.step('on day 8 it is overdue at home, on the case page and for new starts', async () => {
    await page.clock.setFixedTime(new Date(Date.now() + 8 * 86_400_000));
    await page.reload();
    await desk.unlock();
    await desk.expectHome();
    await expect(page.getByRole('list', { name: home.urgent })).toContainText(
      reasonsDa.evaluationOverdue({ on: inDays(7) }),
    );
    await page.getByRole('button', { name: 'Rose', exact: true }).first().click();
    await room.expectHere('Rose');
    await expect(room.strip).toContainText(caseRoom.riskOverdue(riskLevelsDa.high.short, shown(inDays(7))));
    await expect(room.task('course')).toContainText(reasonsDa.riskNotInDate({ on: inDays(7) }));
  });

  await test.step('judged again: beside the judgement stands what changed', async () => {
    await room.open('risk');
    await desk.answer('riskEvaluation', {
      'factor.strangulation': 'yes',
      'factor.stalking': 'no',
      'factor.separation': 'yes',
      safety: '5',
      measures: [{ what: 'Vi søger tilhold.', who: 'AB', when: 'I morgen', covers: ['separation'] }],
      crisisCentre: 'notNeededNow',
      actionsToday: 'Vi taler om tilhold.',
      whoWatches: 'Social vagt ringer hver dag.',
      level: 'imminent',
      why: 'Hun har fundet hans nye adresse.',
      nextOn: inDays(9),
    });
    await desk.button(frame.back).click();
    const changed = page.getByRole('region', { name: notices.sinceLast(shown(inDays(0))) });
    await expect(changed).toContainText(notices.changed(riskFactorsDa.stalking.label, 'Ja', 'Nej'));
    await expectAccessible(page);
    await desk.does('riskEvaluation', {});
    await expect(room.strip).toContainText(riskLevelsDa.imminent.short);
  });

  await test.step('the order he gets is an event: due again today', async () => {
    await page.getByRole('button', { name: caseRoom.event, exact: true }).click();
    await desk.does('caseEvent', { event: 'orderGivenOrEnded' });
    await room.expectHere('Rose');
    await expect(main).toContainText(reasonsDa.evaluationDueByEvent({}));
    await expect(room.task('course')).toContainText('Risikovurderingen skal laves på ny');
  });

  await test.step('both evaluations stand side by side and over time, in words', async () => {
    await page.getByRole('button', { name: caseRoom.rooms.riskHistory, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: riskHistoryRoom.title })).toBeVisible();
    const table = page.getByRole('table', { name: riskHistoryRoom.sideBySide });
    const row = (label: string) => table.getByRole('row').filter({ hasText: label });
    await expect(row(riskHistoryRoom.row.level)).toContainText(riskLevelsDa.high.short);
    await expect(row(riskHistoryRoom.row.level)).toContainText(riskLevelsDa.imminent.short);
    await expect(row('Hvor tryg borgeren')).toContainText('7');
    await expect(row(riskFactorsDa.stalking.label)).toContainText('Nej');
    await expect(row(riskFactorsDa.strangulation.label)).toHaveCount(0);
    await expect(page.getByRole('img', { name: riskHistoryRoom.picture })).toContainText(
      caseEventDa.fields.event.options.orderGivenOrEnded,
    );
    await expectAccessible(page);
    // Paper carries picture and table, and no buttons.
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table', { name: riskHistoryRoom.tableCaption })).toBeVisible();
    await expect(page.getByRole('button', { name: riskHistoryRoom.print, exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('table', { name: riskHistoryRoom.tableCaption })).toBeHidden();
    await page.getByRole('button', { name: riskHistoryRoom.showTable, exact: true }).click();
    const twin = page.getByRole('table', { name: riskHistoryRoom.tableCaption });
    await expect(twin.getByRole('row').filter({ hasText: riskHistoryRoom.nextEvaluation })).toContainText(
      shown(inDays(9)),
    );
    await expect(twin).toContainText(caseEventDa.fields.event.options.orderGivenOrEnded);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: riskHistoryRoom.back, exact: true }).click();
    await room.expectHere('Rose');
    await expect(room.timeline).toContainText(riskEvaluationDa.title);
  });
});
