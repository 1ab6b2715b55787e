import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closingDa } from '../../src/model/steps/closing.da.ts';
import { courseEndDa } from '../../src/model/steps/course.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { firstStart } from '../../src/text/rooms/firstStart.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { training } from '../../src/text/rooms/training.da.ts';
import type { TaskId } from '../../src/ui/case/tasks.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, test } from './support/test.ts';
import { askedAboutHeadaches } from './support/headaches.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const tryIt = readme.slice(readme.indexOf('## Try it'), readme.indexOf('## What is stored where'));
/** What a newcomer presses must be named in the README, in bold. */
const named = (words: string): string => {
  expect(tryIt).toContain(`**${words}**`);
  return words;
};

test('a newcomer with the README carries a case from the first question to its closing', async ({ page }) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const { frame } = desk.words;
  const open = (task: TaskId) => {
    named(caseRoom.task[task]);
    return room.open(task);
  };
  named(frame.step.onward);
  named(frame.step.sign);

  await page.goto('/');
  await desk.button(named(firstStart.welcome.training)).click();
  await desk.button(named(training.start.begin)).click();
  await expect(page.getByRole('heading', { level: 1, name: shell.home })).toBeVisible({ timeout: 60_000 });

  await desk.button(named(home.askRoutinely)).click();
  await desk.does('detection', {
    ...askedAboutHeadaches,
    childrenAround: 'yes',
    children: [
      { label: 'Barn 1', age: '6', tie: 'ownHome' },
      { label: 'Barn 2', age: '9', tie: 'ownHome' },
    ],
    phoneWatched: 'yes',
    never: ['call', 'sms', 'digitalPost'],
    channel: 'inPersonMeeting',
    alias: 'Gran',
    responsible: 'AB',
  });
  await room.expectHere('Gran');

  named(caseRoom.child.answer);
  for (const child of ['Barn 1', 'Barn 2']) {
    await room.answerCard(child);
    await desk.does('notification', {
      answer: 'notified',
      notifiedOn: inDays(0),
      toWhom: 'Børneområdet',
      how: 'phone',
      citizenTold: 'told',
    });
    await expect(room.card(child)).toContainText(caseRoom.child.answered);
  }

  await open('situation');
  await desk.does('assessment', {
    persons: [
      {
        label: 'Partneren',
        relation: 'partner',
        forms: ['psychological', 'economic', 'digital'],
      },
    ],
    livesTogether: 'yes',
    atCrisisCentre: 'no',
  });
  await open('risk');
  await desk.does('riskEvaluation', {
    'factor.strangulation': 'no',
    'factor.threatsToKill': 'notKnown',
    'factor.controlsDailyLife': 'yes',
    'factor.extremeJealousy': 'yes',
    'factor.digitalTracking': 'yes',
    'factor.separation': 'yes',
    safety: '4',
    'factor.ownFear': 'yes',
    scenario: 'Kontrollen kan blive til vold, når hun går.',
    measures: [
      {
        what: 'Tid på jobcentret hver uge',
        who: 'AB',
        when: 'Tirsdage',
        covers: ['controlsDailyLife', 'extremeJealousy', 'digitalTracking', 'separation', 'ownFear'],
      },
    ],
    crisisCentre: 'notNeededNow',
    level: 'elevated',
    why: 'Hun er bange, og bruddet er tæt på.',
    nextOn: inDays(7),
  });
  await open('plan');
  await desk.does('safetyPlan', {
    form: 'withCitizen',
    'measures.contact': [{ what: 'Vi taler kun sammen her.', who: 'AB', when: 'Tirsdag kl. 10' }],
    copy: 'none',
    reviseOn: inDays(7),
  });
  await open('decision');
  await desk.does('pathwayDecision', {
    pathway: 'individualCourse',
    reasons: 'Hun vil gerne tale alene.',
  });
  await open('course');
  await desk.does('courseStart', { course: 'individual', firstOn: inDays(0) });
  await open('course');
  await desk.does('conversation', { elements: ['recognition'], about: 'Det, der gør godt.' });
  named(courseEndDa.title);
  await room.openBeside('courseEnd');
  await desk.does('courseEnd', { how: 'completed' });
  await open('followUp');
  await desk.does('followUp', { violenceSince: 'no', nextStep: 'Banken på torsdag.' });
  named(closingDa.title);
  await room.openBeside('closing');
  await desk.does('closing', { reason: 'goalsReached' });
  await expect(page.getByRole('main')).toContainText(caseRoom.closed(shown(inDays(0))));

  await desk.button(named(training.end.open)).click();
  await desk.button(training.end.do).click();
  await expect(page.getByRole('heading', { level: 1, name: firstStart.welcome.title })).toBeVisible();
});
