import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Counts what a worker does: one click, one key command or one filled field is one interaction. */
class Counted {
  count = 0;
  async does(act: () => Promise<unknown>) {
    this.count += 1;
    await act();
  }
}

const routine = { da: 'Spørg rutinemæssigt', en: 'Ask as routine' } as const;

for (const language of ['da', 'en'] as const) {
  test(`W4 (${language}): not safe to ask, then not told, in six interactions or fewer`, async ({ page }) => {
    const desk = new Desk(page, language);
    await desk.begin({ roles: ['caseworker'], competences: ['detection'] });
    const start = page.getByRole('button', { name: (await homeWords(language)).askRoutinely, exact: true });
    await expectAccessible(page);

    await test.step('the partner waits in the room: our questions stay closed', async () => {
      await start.click();
      await expectAccessible(page);
      await desk.answer('detection', {
        conversationForm: 'inPerson',
        outcome: 'notSafeToAsk',
        askAgainOn: inDays(3),
      });
      await expectAccessible(page);
      await desk.sign();
      await desk.expectHome();
      expect(routine[language]).toBeTruthy();
    });

    await test.step('second contact, alone: not told', async () => {
      const counted = new Counted();
      const { loadWording } = await import('../../src/model/steps/steps.ts');
      const words = (await loadWording('detection', language)).fields;
      const option = (field: string, name: string) => words[field]?.options?.[name] ?? name;
      await counted.does(() => start.click());
      for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
      for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
      await counted.does(() =>
        page.getByRole('radio', { name: option('conversationForm', 'inPerson') }).check(),
      );
      await expect(page.getByRole('checkbox')).not.toBeChecked();
      await counted.does(() => page.getByRole('checkbox').check());
      await counted.does(() =>
        page.getByRole('radio', { name: option('outcome', 'notTold'), exact: true }).check(),
      );
      await counted.does(() => desk.onward());
      await counted.does(() => desk.button(desk.words.frame.step.sign).click());
      await desk.expectHome();
      expect(counted.count).toBeLessThanOrEqual(6);
      const text = (await page.locator('body').innerText()).toLowerCase();
      for (const lie of ['ingen vold', 'no violence', 'negativ']) expect(text).not.toContain(lie);
    });
  });
}

async function homeWords(language: 'da' | 'en') {
  return language === 'da'
    ? (await import('../../src/text/rooms/home.da.ts')).home
    : (await import('../../src/text/rooms/home.en.ts')).home;
}

/** A date some days from today, in Copenhagen. */
function inDays(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(date);
}
