import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Visit } from './profiles.ts';

/** Ends the browser as a power cut of the process would: at once, without a word to it. */
export async function kill(profile: string, { context, page }: Visit): Promise<void> {
  if (process.platform === 'linux') {
    for (const entry of await readdir('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
      if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(entry), 'SIGKILL');
    }
  } else {
    const session = await context.newCDPSession(page);
    await session.send('Browser.crash').catch(() => undefined);
  }
  await context.close().catch(() => undefined);
}

/** The text of the draft that was typed last. */
export const newestDraft = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const drafts = await window.harness.drafts.list();
    const last = [...drafts].sort((a, b) => (a.info.startedAt < b.info.startedAt ? -1 : 1)).at(-1);
    return String(last?.values['note'] ?? '');
  });
