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

/** The drafts that are there, by their name, with what was typed into each. */
export const draftsHere = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const drafts = await window.harness.drafts.list();
    return Object.fromEntries(drafts.map((draft) => [draft.id, String(draft.values['note'] ?? '')]));
  });
