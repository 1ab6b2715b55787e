import type { Page } from '@playwright/test';
import type { ReadmePicture } from '../../scripts/book/guidePictures.ts';
import { examplesDa } from '../../src/model/training/examples.da.ts';
import { loadWording, type StepId } from '../../src/model/steps/steps.ts';
import type { GuidePageId } from '../../src/text/guide/guidePage.ts';
import { composition } from '../../src/text/rooms/composition.da.ts';
import { firstStart } from '../../src/text/rooms/firstStart.da.ts';
import { groups } from '../../src/text/rooms/groups.da.ts';
import { groupPage } from '../../src/text/rooms/groupPage.da.ts';
import { groupRoom } from '../../src/text/rooms/groupRoom.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { notesRoom } from '../../src/text/rooms/notes.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { training } from '../../src/text/rooms/training.da.ts';
import type { TaskId } from '../../src/ui/case/tasks.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import type { Answers, Desk } from '../journeys/support/desk.ts';
import { answersOfFirstEvaluation, answersOfPlan, answersOfTalk } from './screenAnswers.ts';

/** One picture: of the guide, or of the README wide or narrow. */
export type TakeOne = (name: GuidePageId | ReadmePicture, as: 'guide' | 'wide' | 'narrow') => Promise<void>;

/** The pictures of the guide and of the README, all taken in a training: nobody in them is real. */
export async function guideStory(page: Page, desk: Desk, take: TakeOne): Promise<void> {
  const room = new CasePage(page);
  const { asp, pil, roen } = examplesDa;
  const homeAgain = async () => {
    await desk.button(shell.product).click();
    await desk.expectHome();
  };
  const openCase = async (alias: string) => {
    await homeAgain();
    await page
      .getByRole('button', { name: new RegExp(`^${alias}`) })
      .first()
      .click();
    await room.expectHere(alias);
  };
  /** A piece of work of a case, answered, at one of its pages. */
  const at = async (task: TaskId, step: StepId, topic: string, answers?: Answers) => {
    await room.open(task);
    if (answers !== undefined) await desk.answer(step, answers);
    await desk.goTo((await loadWording(step, 'da')).topics[topic]?.title ?? topic);
  };

  await page.goto('/');
  await desk.button(firstStart.welcome.training).click();
  await desk.button(training.start.begin).click();
  await page.getByRole('heading', { level: 1, name: shell.home }).waitFor({ timeout: 60_000 });
  await take('workday', 'guide');
  await take('home', 'wide');
  await desk.button(shell.danger).click();
  await take('danger', 'wide');

  await openCase(asp.alias);
  await take('case', 'wide');
  await take('case-narrow', 'narrow');
  await room.answerCard(examplesDa.child(1));
  await page.getByRole('radio').first().waitFor();
  await take('notification', 'guide');
  await openCase(asp.alias);
  await at('situation', 'assessment', 'persons', {
    persons: [
      { label: 'Kæresten', relation: 'partner', forms: ['psychological', 'digital'], when: 'I tre år' },
    ],
  });
  await take('situation', 'guide');
  await openCase(asp.alias);
  await at('risk', 'riskEvaluation', 'whatHasHappened', answersOfFirstEvaluation);
  await take('risk', 'guide');
  await openCase(asp.alias);
  await at('plan', 'safetyPlan', 'children', answersOfPlan);
  await take('plan', 'guide');
  await openCase(pil.alias);
  await at('decision', 'pathwayDecision', 'criteria');
  await take('wayOn', 'guide');
  await openCase(roen.alias);
  await at('followUp', 'followUp', 'since');
  await take('followUp', 'guide');
  await openCase(pil.alias);
  await desk.button(room.words.rooms.notes).click();
  await page.getByRole('heading', { level: 1, name: notesRoom.title }).waitFor();
  await take('notes', 'guide');
  await openCase(asp.alias);
  await room.openBeside('handover');
  await page.getByRole('textbox').first().waitFor();
  await take('handingOver', 'guide');

  await homeAgain();
  await desk.button(home.groups).click();
  await page.getByRole('heading', { level: 1, name: groups.title }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${examplesDa.group.name}`) }).click();
  await desk.button(groupPage.composeMore).click();
  await desk.button(`${composition.choose}: ${examplesDa.group.boeg.alias}`).click();
  await page.getByText(composition.state.notChecked).first().waitFor();
  await take('planGroup', 'guide');
  await desk.button(composition.drop).click();
  await desk.button(composition.later).click();
  await desk.button(groupPage.sessions).click();
  await page.getByRole('heading', { level: 2, name: groupRoom.calendar.title }).waitFor();
  await take('groupSession', 'guide');

  await homeAgain();
  await desk.button(home.askRoutinely).click();
  const inPerson = (await loadWording('detection', 'da')).fields['conversationForm']?.options?.['inPerson'];
  await page.getByRole('radio', { name: inPerson ?? '', exact: true }).check();
  await take('askRoutinely', 'guide');
  await desk.answer('detection', { ...answersOfTalk, alias: 'Gran' });
  const topics = (await loadWording('detection', 'da')).topics;
  await desk.goTo(topics['hark']?.title ?? '');
  await take('question', 'wide');
  await desk.goTo(topics['contact']?.title ?? '');
  await take('somebodyTells', 'guide');
}
