import type { Page } from '@playwright/test';
import { home } from '../../src/text/rooms/home.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import { expect, test } from '../journeys/support/test.ts';
import { payloads } from './harness/payloads.ts';
import { TypingDesk } from './harness/typingDesk.ts';

test.use({ actionTimeout: 15_000 });

/** Puts every payload into each box that takes a long text, and the next few into each that takes a short one. */
class PayloadDesk extends TypingDesk {
  boxes = 0;
  used = new Set<string>();
  #at = 0;

  take(count: number): string {
    const taken = Array.from({ length: count }, (_, at) => payloads[(this.#at + at) % payloads.length] ?? '');
    this.#at += count;
    for (const payload of taken) this.used.add(payload);
    return taken.join(' ');
  }

  override async fillThePage(): Promise<void> {
    for (const box of await this.page.locator('main').getByRole('textbox').all()) {
      const digits = (await box.getAttribute('inputmode')) === 'numeric';
      if (digits || !(await box.isVisible()) || (await box.inputValue()) !== '') continue;
      const long = await box.evaluate((element) => element.tagName === 'TEXTAREA');
      await box.fill(this.take(long ? 100 : 3));
      this.boxes += 1;
    }
  }
}

/** What became of text that was taken for markup would be seen as one of these. */
const strangers = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        'iframe, object, embed, template, video, math, [srcdoc], body script:not([src]), a[href^="java" i]',
      ).length +
      [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
  );

test('none of 500 texts that look like a script runs, in a detection, a case, its notes and its plan', async ({
  page,
}) => {
  test.setTimeout(180_000);
  expect(new Set(payloads).size).toBe(500);
  const ran: number[] = [];
  await page.exposeFunction('ran', (at: number) => ran.push(at));
  page.on('dialog', (dialog) => {
    ran.push(-1);
    void dialog.dismiss();
  });
  const desk = new PayloadDesk(page);
  const room = new CasePage(page);
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  const alias = '<img src=x onerror=ran(1)>';
  await desk.button(home.askRoutinely).click();
  await desk.does('detection', {
    conversationForm: 'inPerson',
    'safeToAsk.inPerson': 'confirmed',
    askedWith: 'openQuestion',
    outcome: 'told',
    dangerNow: 'no',
    childrenAround: 'yes',
    children: [{ label: '<svg/onload=ran(2)>', age: '6', tie: 'ownHome' }],
    channel: 'inPersonMeeting',
    alias,
    responsible: '<script>ran(3)</script>',
  });
  await room.expectHere(alias);
  await desk.button(caseRoom.showCard).click();
  for (const step of ['ownWords', 'supportiveTalk'] as const) {
    await room.openBeside(step);
    await desk.does(step, { onDay: inDays(0) });
    await room.expectHere(alias);
    expect(await strangers(page), step).toBe(0);
  }
  await page.reload();
  await desk.unlock();
  await desk.expectHome();
  await page.getByLabel(home.search).fill(payloads[0] ?? '');
  expect(await strangers(page), 'home').toBe(0);
  expect(ran).toEqual([]);
  expect(await page.title()).toBe('Forløb');
  console.log(`script payloads: ${desk.used.size} different ones in ${desk.boxes} boxes, ${ran.length} ran`);
  expect(desk.used.size).toBe(500);
});
