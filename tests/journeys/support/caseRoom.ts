import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/model/define.ts';
import { loadWording, type StepId } from '../../../src/model/steps/steps.ts';
import type { TaskId } from '../../../src/ui/case/tasks.ts';
import { caseRoom as caseDa } from '../../../src/text/rooms/case.da.ts';
import { caseRoom as caseEn } from '../../../src/text/rooms/case.en.ts';
import { expect } from './test.ts';

/** The case page as a worker finds things on it: by its words. */
export class CasePage {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language = 'da') {
    this.page = page;
    this.language = language;
  }

  get words() {
    return this.language === 'da' ? caseDa : caseEn;
  }

  /** The strip over every page of a case. */
  get strip(): Locator {
    return this.page.getByRole('region', { name: this.words.stripLabel });
  }
  get now(): Locator {
    return this.page.getByRole('region', { name: this.words.nowTitle, exact: true });
  }
  get timeline(): Locator {
    return this.page.getByRole('region', { name: this.words.timeline });
  }
  task(id: TaskId): Locator {
    return this.page
      .getByRole('list', { name: this.words.tasks })
      .getByRole('listitem')
      .filter({ has: this.page.getByText(this.words.task[id], { exact: true }) });
  }
  card(label: string): Locator {
    return this.page.getByRole('region', { name: this.words.child.heading(label) });
  }

  /** Begins or goes on with a task, whatever its link says today. */
  async open(id: TaskId): Promise<void> {
    const { begin, goOn, again } = this.words;
    const name = this.words.task[id];
    const link = [begin, goOn, again].map((act) =>
      this.page.getByRole('button', { name: `${act}: ${name}`, exact: true }),
    );
    await link.reduce((one, other) => one.or(other)).click();
  }
  /** Opens something that runs beside the stages, by its title. */
  async openBeside(step: StepId): Promise<void> {
    const { title } = await loadWording(step, this.language);
    await this.page.getByRole('button', { name: title, exact: true }).click();
  }
  async answerCard(label: string): Promise<void> {
    const { answer, heading } = this.words.child;
    await this.page.getByRole('button', { name: `${answer}: ${heading(label)}`, exact: true }).click();
  }
  async expectHere(alias: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: alias, exact: true })).toBeVisible();
  }
}
