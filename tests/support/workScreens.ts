import type { Page } from '@playwright/test';
import { examplesDa } from '../../src/model/training/examples.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { coordinationRoom } from '../../src/text/rooms/coordination.da.ts';
import { firstStart } from '../../src/text/rooms/firstStart.da.ts';
import { guideRoom } from '../../src/text/rooms/guide.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { notesRoom } from '../../src/text/rooms/notes.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { training } from '../../src/text/rooms/training.da.ts';
import { exportProfiles } from '../../src/model/vocabulary.ts';
import { guidePageIds } from '../../src/text/guide/guidePage.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import type { Desk } from '../journeys/support/desk.ts';
import { eachPage } from './eachPage.ts';
import type { Take } from './takePicture.ts';

/** The rooms of a working day, walked in a training: guide, collaboration, notes for five, the way on to its end. */
export async function workStory(page: Page, desk: Desk, take: Take): Promise<void> {
  await page.goto('/');
  await desk.button(firstStart.welcome.training).click();
  await desk.button(training.start.begin).waitFor();
  await take('training-start');
  await desk.button(training.start.begin).click();
  await page.getByRole('heading', { level: 1, name: shell.home }).waitFor({ timeout: 60_000 });
  await take('training-home');
  await desk.button(shell.training.exercises).click();
  await page.getByRole('heading', { level: 1, name: training.room.title }).waitFor();
  await take('training-exercises');
  await desk.button(training.end.open).click();
  await take('training-end');
  await desk.button(training.end.stay).click();
  await guideScreens(page, desk, take);
  await openCase(page, desk, examplesDa.asp.alias);
  await collaborationScreens(page, desk, take);
  await notesScreens(page, desk, take);
  await wayOnScreens(page, desk, take);
  await desk.button(shell.lock).click();
  await page.getByRole('heading', { level: 1, name: training.lock.title }).waitFor();
  await take('training-lock');
}

async function homeAgain(desk: Desk): Promise<void> {
  await desk.button(shell.product).click();
  await desk.expectHome();
}
async function openCase(page: Page, desk: Desk, alias: string): Promise<void> {
  await homeAgain(desk);
  await page
    .getByRole('button', { name: new RegExp(`^${alias}`) })
    .first()
    .click();
  await new CasePage(page).expectHere(alias);
}

async function guideScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  await homeAgain(desk);
  await desk.button(home.guide).click();
  await page.getByRole('heading', { level: 1, name: guideRoom.title }).waitFor();
  await take('guide');
  const chapters = page
    .getByRole('region', { name: guideRoom.pages })
    .or(page.getByRole('region', { name: guideRoom.others }))
    .getByRole('listitem');
  const count = await chapters.count();
  for (let at = 0; at < count; at += 1) {
    await chapters.nth(at).getByRole('button').first().click();
    await desk.button(guideRoom.toPages).waitFor();
    await take(`guide-${String(at + 1)}`);
    if (at === 0 || at === guidePageIds.length) await take(`guide-${String(at + 1)}`, 'print');
    await desk.button(guideRoom.toPages).click();
    await page.getByRole('heading', { level: 1, name: guideRoom.title }).waitFor();
  }
}

async function collaborationScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const words = coordinationRoom;
  const room = new CasePage(page);
  const here = () => page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await desk.button(caseRoom.rooms.coordination).click();
  await here();
  await take('coordination-empty');
  await desk.button(words.coordinator.choose).click();
  await eachPage(desk, 'coordinator', { name: 'AB', authority: 'Voksenområdet' }, take);
  await desk.sign();
  await here();
  await desk.button(words.actors.add).click();
  await eachPage(
    desk,
    'actor',
    { name: 'Gældsrådgivningen', part: 'En konto for sig selv', agreedByCitizen: 'yes' },
    take,
  );
  await desk.sign();
  await here();
  await desk.button(words.agreements.add).click();
  await desk.does('agreement', {
    withWhom: 'Gældsrådgivningen',
    what: 'Første møde på kontoret',
    onDay: inDays(6),
  });
  await here();
  for (const [recipient, days] of [
    ['Gældsrådgivningen', 9],
    ['Egen læge', 90],
  ] as const) {
    await desk.button(words.consents.add).click();
    const answers = {
      type: 'disclose',
      recipient,
      purpose: 'At åbne en konto uden breve hjem',
      givenOn: inDays(0),
      expiresOn: inDays(days),
    };
    if (days === 9) await eachPage(desk, 'consent', answers, take);
    else await desk.answer('consent', answers);
    await desk.sign();
    await here();
  }
  await page
    .getByRole('button', { name: new RegExp(words.consents.withdraw) })
    .last()
    .click();
  // Taken back where it stands: one press and a signature.
  const sign = desk.button(desk.words.frame.step.sign);
  await sign.waitFor();
  await take('consent-withdrawal');
  await sign.click();
  await sign.waitFor({ state: 'detached' });
  await desk.button(words.plans.ownBegin).click();
  await eachPage(
    desk,
    'citizensPlan',
    {
      plannedGoals: [{ goal: 'Min egen konto', helps: 'At nogen går med', agreed: 'Tirsdag' }],
      methods: 'Én ting ad gangen.',
    },
    take,
  );
  await desk.sign();
  await here();
  await desk.button(words.plans.actionBegin).click();
  await eachPage(
    desk,
    'actionPlan',
    { template: 'general', purpose: 'Ro hjemme', help: 'En fast kontakt' },
    take,
  );
  await desk.sign();
  await here();
  await desk.button(words.network.add).click();
  await eachPage(
    desk,
    'networkStep',
    {
      who: 'Søster',
      relation: 'Søster',
      safe: 'yes',
      agreedByCitizen: 'yes',
      sort: 'adviceToRelative',
      what: 'AB ringer og fortæller, hvad der hjælper at sige.',
    },
    take,
  );
  await desk.sign();
  await here();
  await take('coordination-full');
  await desk.button(words.plans.ownRead).click();
  await page.getByRole('heading', { level: 1, name: words.own.title }).waitFor();
  await take('own-plan');
  await take('own-plan', 'print');
  await desk.button(words.own.back).click();
  await desk.button(words.back).click();
  await room.expectHere(examplesDa.asp.alias);
}

async function notesScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  await openCase(page, desk, examplesDa.rose.alias);
  await take('case-rose');
  await desk.button(caseRoom.rooms.notes).click();
  await page.getByRole('heading', { level: 1, name: notesRoom.title }).waitFor();
  await take('notes');
  // The printer's window is not opened: what stands ready for it stays on the page's paper.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const profile of exportProfiles) {
    await page.getByRole('radio', { name: notesRoom.profile.name[profile], exact: true }).check();
    await page.getByRole('region', { name: notesRoom.document }).waitFor();
    const behind = page.getByText(notesRoom.preview.which, { exact: true });
    if (await behind.isVisible()) await behind.click();
    if (profile === 'protectivePartner') {
      const ticks = page.getByRole('group', { name: notesRoom.preview.tick }).getByRole('checkbox');
      if ((await ticks.count()) > 0) await ticks.first().check();
    }
    await take(`notes-${profile}`);
    await desk.button(notesRoom.out.print).click();
    if (profile === 'internalCase') await take('notes-print-asks');
    await page.getByRole('dialog').getByRole('button', { name: notesRoom.out.print, exact: true }).click();
    await take(`notes-${profile}`, 'print');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
  await desk.button(notesRoom.out.copy).click();
  await take('notes-copy-asks');
  await desk.button(notesRoom.out.notNow).click();
}

async function wayOnScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const room = new CasePage(page);
  const { later } = desk.words.frame.step;
  const { pil, roen, tjoern } = examplesDa;
  await openCase(page, desk, pil.alias);
  await take('case-pil');
  await room.open('decision');
  await eachPage(
    desk,
    'pathwayDecision',
    { pathway: 'groupCourse', reasons: 'Hun vil møde andre.', recontactOn: inDays(14) },
    take,
    'group-decision',
  );
  await desk.button(later).click();
  await room.open('preparing');
  await eachPage(desk, 'preparingTalk', { locationSharing: 'yes' }, take);
  await desk.button(later).click();
  await room.open('course');
  await eachPage(desk, 'conversation', { elements: ['agency'], about: 'Banken', nextOn: inDays(7) }, take);
  await desk.sign();
  await room.expectHere(pil.alias);
  await take('case-after-conversation');
  await room.openBeside('courseEnd');
  await eachPage(desk, 'courseEnd', { how: 'completed' }, take);
  await desk.button(later).click();

  await openCase(page, desk, roen.alias);
  await take('case-roen');
  await room.open('followUp');
  await eachPage(desk, 'followUp', { violenceSince: 'yes', resultsHolding: 'Hun sover.' }, take);
  await desk.button(later).click();
  await room.openBeside('followUpPlan');
  await eachPage(desk, 'followUpPlan', { pattern: 'threePhases', begunOn: inDays(0) }, take);
  await desk.button(later).click();
  for (const step of ['lostContact', 'pause', 'handover', 'closing'] as const) {
    await room.openBeside(step);
    await eachPage(
      desk,
      step,
      step === 'closing' ? { reason: 'goalsReached', doorOpen: 'Hun har nummeret.' } : {},
      take,
    );
    await desk.button(later).click();
    await room.expectHere(roen.alias);
  }
  await page.getByRole('button', { name: desk.words.shell.product, exact: true }).click();
  await desk.expectHome();
  await page.getByLabel(home.search).fill(tjoern.alias);
  await page
    .getByRole('button', { name: new RegExp(`^${tjoern.alias}`) })
    .first()
    .click();
  await room.expectHere(tjoern.alias);
  await take('case-closed');
}
