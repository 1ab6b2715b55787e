import { expect, type Locator, type Page } from '@playwright/test';
import type { AnyFieldWording, AnyWording, Field, Language, ListField } from '../../../src/model/define.ts';
import { loadWording, steps, type StepId } from '../../../src/model/steps/steps.ts';
import type { Competence, Role } from '../../../src/model/vocabulary.ts';
import { frameDa } from '../../../src/text/frame.da.ts';
import { frameEn } from '../../../src/text/frame.en.ts';
import { firstStart as firstStartDa } from '../../../src/text/rooms/firstStart.da.ts';
import { firstStart as firstStartEn } from '../../../src/text/rooms/firstStart.en.ts';
import { shell as shellDa } from '../../../src/text/rooms/shell.da.ts';
import { shell as shellEn } from '../../../src/text/rooms/shell.en.ts';
import { unlock as unlockDa } from '../../../src/text/rooms/unlock.da.ts';
import { unlock as unlockEn } from '../../../src/text/rooms/unlock.en.ts';

/** What a worker answers, by field id: an option, a text, a date `YYYY-MM-DD`, several options, or items of a list. */
export type Answer =
  | string
  | readonly string[]
  | readonly Readonly<Record<string, string | readonly string[]>>[];
export type Answers = Readonly<Record<string, Answer>>;

const exactly = (words: string): RegExp => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A worker at a desk: finds everything by the words on the screen, in the language the screen is in. */
export class Desk {
  readonly page: Page;
  readonly language: Language;
  passphrase = '';
  recoveryKey = '';

  constructor(page: Page, language: Language = 'da') {
    this.page = page;
    this.language = language;
  }

  get words() {
    return this.language === 'da'
      ? { frame: frameDa, start: firstStartDa, shell: shellDa, unlock: unlockDa }
      : { frame: frameEn, start: firstStartEn, shell: shellEn, unlock: unlockEn };
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** From an empty browser to the home page. */
  async begin(person: {
    readonly roles: readonly Role[];
    readonly competences?: readonly Competence[];
    readonly label?: string;
  }) {
    const { start } = this.words;
    await this.page.goto('/');
    if (this.language === 'en') await this.button('English').click();
    await this.button(start.welcome.begin).click();
    await this.page.getByLabel(start.passphrase.label).fill(person.label ?? 'AB');
    const six = this.page.getByRole('status').filter({ hasText: /\S+ \S+ \S+ \S+ \S+ \S+/ });
    await expect(six).toBeVisible();
    this.passphrase = ((await six.textContent()) ?? '').trim();
    await this.page.getByLabel(start.passphrase.again).fill(this.passphrase);
    await this.button(start.passphrase.create).click();
    await expect(this.page.getByRole('heading', { level: 1, name: start.recovery.title })).toBeVisible({
      timeout: 20_000,
    });
    this.recoveryKey = ((await this.page.locator('[data-recovery-key]').textContent()) ?? '').replace(
      /\s/g,
      '',
    );
    await this.button(start.recovery.have).click();
    await this.page.getByLabel(start.askBack.label).fill(this.recoveryKey.slice(-6));
    await this.button(start.askBack.next).click();
    for (const role of person.roles)
      await this.page.getByRole('checkbox', { name: exactly(start.person.role[role]) }).check();
    for (const competence of person.competences ?? [])
      await this.page
        .getByRole('checkbox', { name: start.person.competence[competence], exact: true })
        .check();
    await this.button(start.person.sign).click();
    await this.expectHome();
  }

  async expectHome() {
    await expect(this.page.getByRole('heading', { level: 1, name: this.words.shell.home })).toBeVisible();
  }

  async unlock() {
    const { unlock } = this.words;
    await this.page.getByLabel(unlock.passphrase).fill(this.passphrase);
    await this.button(unlock.unlock).click();
  }

  private group(wording: AnyFieldWording, within: Page | Locator): Locator {
    return within.getByRole('group', { name: exactly(wording.label) }).first();
  }

  private locate(field: Field, wording: AnyFieldWording, within: Page | Locator): Locator {
    return field.kind === 'shortText' || field.kind === 'longText' || field.kind === 'number'
      ? within.getByRole('textbox', { name: exactly(wording.label) }).first()
      : this.group(wording, within);
  }

  private async put(
    field: Field,
    wording: AnyFieldWording,
    answer: Answer,
    within: Page | Locator,
  ): Promise<void> {
    const place = this.locate(field, wording, within);
    const words = (option: string): string => wording.options?.[option] ?? option;
    if (field.kind === 'list') return this.putList(field, wording, answer, place);
    if (field.kind === 'choices') {
      for (const option of Array.isArray(answer) ? (answer as string[]) : [answer as string])
        await place.getByRole('checkbox', { name: exactly(words(option)) }).check();
      return;
    }
    const text = answer as string;
    if (field.kind === 'confirm') return place.getByRole('checkbox').check();
    if (field.kind === 'choice') return place.getByRole('radio', { name: words(text), exact: true }).check();
    if (field.kind === 'scale') return place.getByRole('radio', { name: words(text), exact: true }).check();
    if (field.kind === 'date') {
      const [year = '', month = '', day = ''] = text.split('-');
      const { frame } = this.words;
      await place.getByLabel(frame.field.day, { exact: true }).fill(day);
      await place.getByLabel(frame.field.month, { exact: true }).fill(month);
      return place.getByLabel(frame.field.year, { exact: true }).fill(year);
    }
    return place.fill(text);
  }

  private async putList(
    field: ListField,
    wording: AnyFieldWording,
    answer: Answer,
    place: Locator,
  ): Promise<void> {
    const items = answer as readonly Readonly<Record<string, Answer>>[];
    for (const [at, item] of items.entries()) {
      await place.getByRole('button', { name: wording.add ?? '' }).click();
      const box = place.locator('[data-item]').nth(at);
      for (const [id, value] of Object.entries(item)) {
        const inner = field.items.find((one) => one.id === id);
        const innerWording = wording.items?.[id];
        if (inner === undefined || innerWording === undefined)
          throw new Error(`No field ${id} in ${field.id}`);
        await this.put(inner, innerWording, value, box);
      }
    }
  }

  /** Every page of the piece of work, also where they are folded because there are many. */
  async allPages(): Promise<Locator> {
    const pages = this.page.getByRole('navigation', { name: this.words.frame.step.pages });
    await expect(pages).toBeVisible();
    const folded = pages.locator('details:not([open]) > summary');
    if ((await folded.count()) > 0) await folded.click();
    return pages.getByRole('button');
  }

  /** Goes straight to a page of the piece of work, by its title. */
  async goTo(title: string): Promise<void> {
    await (await this.allPages()).filter({ hasText: title }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  }

  /** Goes on to the next page of the piece of work. */
  async onward() {
    // The heading tells the pages apart; the rest of the page changes on its own, e.g. what is said about saving.
    const heading = this.page.locator('h1');
    const before = (await heading.textContent()) ?? '';
    await this.button(this.words.frame.step.onward).click();
    await expect(heading).not.toHaveText(before);
  }

  /** Answers a piece of work from wherever it stands to the last page, and stops before signing. */
  async answer(step: StepId, answers: Answers): Promise<void> {
    const wording: AnyWording = await loadWording(step, this.language);
    const fields = steps[step].topics.flatMap((topic): readonly Field[] => topic.fields);
    const { onward, sign } = this.words.frame.step;
    await expect(this.button(onward).or(this.button(sign))).toBeVisible();
    for (const [id, value] of Object.entries(answers)) {
      const field = fields.find((one) => one.id === id);
      const fieldWording = wording.fields[id];
      if (field === undefined || fieldWording === undefined) throw new Error(`No field ${id} in ${step}`);
      const titles = steps[step].topics
        .filter((topic) => topic.fields.some((one: Field) => one.id === id))
        .map((topic) => wording.topics[topic.id]?.title);
      for (let page = 0; ; page += 1) {
        const title = ((await this.page.locator('h1').textContent()) ?? '').trim();
        // The same question may stand on two pages, by conditions: it is waited for, and then looked for further on.
        const shown =
          titles.includes(title) &&
          (await this.locate(field, fieldWording, this.page)
            .waitFor({ state: 'visible', timeout: titles.length === 1 ? 10_000 : 700 })
            .then(() => true)
            .catch(() => false));
        if (shown) break;
        if (page > 20 || (await this.button(sign).isVisible()))
          throw new Error(`${step}: ${id} is on no page`);
        await this.onward();
      }
      await this.put(field, fieldWording, value, this.page);
    }
    await this.toReview();
  }

  async toReview() {
    const { frame } = this.words;
    const sign = this.button(frame.step.sign);
    for (let page = 0; page < 30; page += 1) {
      if (await sign.isVisible()) return;
      await this.onward();
    }
    throw new Error('The last page was not reached');
  }

  async sign() {
    const heading = await this.page.locator('h1').textContent();
    await this.button(this.words.frame.step.sign).click();
    await expect(this.page.locator('h1')).not.toHaveText(heading ?? '', { timeout: 15_000 });
  }

  async does(step: StepId, answers: Answers): Promise<void> {
    await this.answer(step, answers);
    await this.sign();
  }
}
