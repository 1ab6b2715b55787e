import { Desk } from '../../journeys/support/desk.ts';

/** What every text typed by this desk begins with: found nowhere in the product itself, and not plain ASCII. */
export const stem = 'Zqblåmejsevagt';

/** A worker who writes something into every text field of every page, and counts what was typed where. */
export class TypingDesk extends Desk {
  readonly typed: string[] = [];
  readonly fields = new Set<string>();

  /** A text that is typed nowhere else. */
  next(): string {
    const text = `${stem} ${this.typed.length + 1}`;
    this.typed.push(text);
    return text;
  }

  /** Types letter by letter into each empty text box that is in sight. Boxes for digits hold no words. */
  async fillThePage(): Promise<void> {
    const boxes = this.page.locator('main').getByRole('textbox');
    for (const box of await boxes.all()) {
      const digits = (await box.getAttribute('inputmode')) === 'numeric';
      if (digits || !(await box.isVisible()) || (await box.inputValue()) !== '') continue;
      this.fields.add((await box.getAttribute('id')) ?? String(this.fields.size));
      await box.pressSequentially(this.next());
    }
  }

  override async onward(): Promise<void> {
    await this.fillThePage();
    await super.onward();
  }

  /** Cuts what stands in a box and puts it back from the clipboard, twice over. */
  async paste(box: ReturnType<Desk['button']>): Promise<void> {
    await box.fill(this.next());
    await box.press('ControlOrMeta+a');
    await box.press('ControlOrMeta+x');
    await box.press('ControlOrMeta+v');
    await box.press('ControlOrMeta+v');
  }
}
