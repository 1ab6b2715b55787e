import type { Page } from '@playwright/test';
import type { StepId } from '../../src/model/steps/steps.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { coordinationRoom } from '../../src/text/rooms/coordination.da.ts';
import { directoryRoom } from '../../src/text/rooms/directory.da.ts';
import { evidenceRoom } from '../../src/text/rooms/evidence.da.ts';
import { networkMap } from '../../src/text/rooms/network.da.ts';
import { notesRoom } from '../../src/text/rooms/notes.da.ts';
import { planRoom } from '../../src/text/rooms/plan.da.ts';
import { riskHistoryRoom } from '../../src/text/rooms/riskHistory.da.ts';
import type { TaskId } from '../../src/ui/case/tasks.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import type { Answers, Desk } from '../journeys/support/desk.ts';
import { eachPage } from './eachPage.ts';
import {
  answersOfDecision,
  answersOfFirstEvaluation,
  answersOfPlan,
  answersOfResult,
  answersOfSecondEvaluation,
  answersOfSituation,
  answersOfStaffPlan,
} from './screenAnswers.ts';
import type { Take } from './takePicture.ts';

/** Everything about one case, from its page: the work of its stages, its rooms and its papers. */
export async function caseScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const room = new CasePage(page);
  const back = () => desk.button(desk.words.frame.back).first().click();
  const work = async (task: TaskId, step: StepId, answers: Answers, name?: string) => {
    await room.open(task);
    await eachPage(desk, step, answers, take, name);
    await desk.sign();
    await room.expectHere('Asp');
  };

  await work('situation', 'assessment', answersOfSituation);
  const map = page.locator('details', { hasText: networkMap.title }).first();
  await map.locator('summary').click();
  await page.getByRole('img', { name: /Niece/ }).waitFor();
  await take('network-picture');
  await desk.button(networkMap.asTable).click();
  await take('network-table');
  await room.open('risk');
  await desk.does('riskEvaluation', answersOfFirstEvaluation);
  await room.expectHere('Asp');
  await work('risk', 'riskEvaluation', answersOfSecondEvaluation);
  await room.openBeside('instrumentResult');
  await eachPage(desk, 'instrumentResult', answersOfResult, take);
  await desk.sign();
  await room.expectHere('Asp');
  await page.getByLabel(caseRoom.event, { exact: true }).selectOption('stalking');
  await desk.button(desk.words.frame.step.sign).waitFor();
  await take('quick-event');
  await desk.button(desk.words.frame.step.sign).click();
  await desk.button(desk.words.frame.step.sign).waitFor({ state: 'detached' });
  await desk.button(caseRoom.talk).click();
  await desk.button(desk.words.frame.step.sign).waitFor();
  await take('quick-talk');
  await desk.button(caseRoom.quick.notNow).click();
  await page.getByText(caseRoom.target, { exact: true }).click();
  await take('case-full');

  await desk.button(caseRoom.rooms.riskHistory).click();
  await desk.button(riskHistoryRoom.showTable).waitFor();
  await take('history-picture');
  await take('history', 'print');
  await desk.button(riskHistoryRoom.showTable).click();
  await take('history-table');
  await desk.button(riskHistoryRoom.back).click();
  await room.expectHere('Asp');

  await work('plan', 'safetyPlan', answersOfPlan);
  await desk.button(caseRoom.rooms.plan).click();
  await desk.button(planRoom.paper.showCard).waitFor();
  await take('plan-reading');
  await take('plan-reading', 'print');
  await desk.button(planRoom.paper.showCard).click();
  await desk.button(planRoom.paper.print).waitFor();
  await take('small-card');
  await take('small-card', 'print');
  await desk.button(planRoom.paper.backToPlan).click();
  await desk.button(planRoom.back).click();
  await room.open('plan');
  await desk.button(planRoom.begin.afresh).waitFor();
  await take('plan-earlier');
  await desk.button(planRoom.begin.afresh).click();
  await eachPage(desk, 'safetyPlan', answersOfStaffPlan, take, 'staff-plan');
  await desk.sign();
  await room.expectHere('Asp');
  await desk.button(caseRoom.rooms.plan).click();
  await page.getByRole('heading', { level: 1, name: planRoom.staffOnly }).waitFor();
  await take('staff-plan-reading');
  await desk.button(planRoom.back).click();

  await desk.button(caseRoom.rooms.directory).click();
  await desk.button(directoryRoom.seeAll).waitFor();
  await take('directory-fitting');
  await desk.button(directoryRoom.seeAll).click();
  await take('directory-all');
  await back();
  await desk.button(caseRoom.rooms.evidence).click();
  await desk.button(evidenceRoom.add).waitFor();
  await take('evidence-empty');
  await desk.button(evidenceRoom.add).click();
  await eachPage(
    desk,
    'evidenceItem',
    {
      onDay: inDays(-3),
      what: 'Besked: »Jeg finder dig.« Vist på telefonen på kontoret.',
      kind: 'messages',
      where: 'Skærmbillede på kontoret',
    },
    take,
    'evidence-item',
  );
  await desk.sign();
  await page.getByRole('table', { name: evidenceRoom.table }).waitFor();
  await take('evidence');
  await take('evidence', 'print');
  await back();
  await desk.button(caseRoom.rooms.coordination).click();
  await page.getByRole('heading', { level: 1, name: coordinationRoom.title }).waitFor();
  await take('coordination');
  await desk.button(coordinationRoom.back).click();
  await room.answerCard('Barn 1');
  await take('notification');
  await desk.button(desk.words.frame.step.later).first().click();
  await wayOnScreens(page, desk, take);
}

/** From the decision to the notes that leave: begun on the case page, looked at, and left or signed. */
async function wayOnScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const room = new CasePage(page);
  await room.open('decision');
  await eachPage(desk, 'pathwayDecision', answersOfDecision, take);
  // What happened made the evaluation due: a course waits for it, and the draft stays.
  await desk.button(desk.words.frame.step.later).click();
  await room.expectHere('Asp');
  for (const [task, step] of [
    ['preparing', 'preparingTalk'],
    ['followUp', 'followUp'],
  ] as const) {
    await room.open(task);
    await eachPage(desk, step, step === 'followUp' ? { violenceSince: 'no' } : {}, take);
    await desk.button(desk.words.frame.step.later).click();
    await room.expectHere('Asp');
  }
  await desk.button(caseRoom.rooms.notes).click();
  for (const profile of ['internalCase', 'protectivePartner', 'notification'] as const) {
    await page.getByRole('radio', { name: notesRoom.profile.name[profile], exact: true }).check();
    await page.getByRole('region', { name: notesRoom.document }).waitFor();
    await take(`notes-${profile}`);
  }
  await desk.button(notesRoom.back).click();
  await room.expectHere('Asp');
}
