import type { Page } from '@playwright/test';

/** The drafts that are there, by their name, with what was typed into each. */
export const draftsHere = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const drafts = await window.harness.drafts.list();
    return Object.fromEntries(drafts.map((draft) => [draft.id, String(draft.values['note'] ?? '')]));
  });
