import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type DraftChange, type DraftValues } from '../../../src/entries/draft.ts';
import { asDraftId } from '../../../src/entries/ids.ts';
import { queueDrafts } from '../../../src/store/worker/draftQueue.ts';
import { stamp } from '../../support/vaultOf.ts';

const draft = asDraftId('d');

/** A journal that can be slow and can fail, and remembers what it committed and how often it was called. */
function aJournal(fails: (call: number) => boolean = () => false) {
  let values: DraftValues = {};
  let calls = 0;
  const queue = queueDrafts(async (_draft, changes) => {
    calls += 1;
    const call = calls;
    await new Promise((done) => setTimeout(done, 1));
    if (fails(call)) throw Object.assign(new Error('disk'), { name: 'QuotaExceededError' });
    for (const change of changes) values = applyChange(values, change);
  });
  return { queue, values: () => values, calls: () => calls };
}
const splice = (at: number, inserted: string): DraftChange => ({ splice: 'note', at, removed: 0, inserted });

describe('the line of draft changes', () => {
  it('commits what piles up in one go, in order, and answers only then', async () => {
    const { queue, values, calls } = aJournal();
    const kept = 'abcdefghij'.split('').map((letter, at) => queue.change(draft, [splice(at, letter)], stamp));
    expect(values()).toEqual({});
    await Promise.all(kept);
    expect(values()).toEqual({ note: 'abcdefghij' });
    expect(calls()).toBe(1);
  });

  it('refuses what stood behind a failure with it, and splices until the text is set whole', async () => {
    const { queue, values } = aJournal((call) => call === 1);
    const answers = await Promise.allSettled([
      queue.change(draft, [splice(0, 'a')], stamp),
      queue.change(draft, [splice(1, 'b')], stamp),
      queue.change(draft, [{ set: 'other', to: 'x' }], stamp),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(queue.change(draft, [splice(2, 'c')], stamp)).rejects.toMatchObject({ kind: 'failed' });
    await queue.change(draft, [{ set: 'note', to: 'abc' }, splice(3, 'd')], stamp);
    await queue.change(draft, [splice(4, 'e')], stamp);
    expect(values()).toEqual({ note: 'abcde' });
  });

  it('holds exactly what was acknowledged, whichever commits fail, when the page sets the whole text after a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (failing) => {
        const { queue, values } = aJournal((call) => failing[call] ?? false);
        let text = '';
        let whole = false;
        for (let at = 0; at < 40; at += 1) {
          const letter = String.fromCodePoint(97 + (at % 26));
          const change: DraftChange = whole
            ? { set: 'note', to: text + letter }
            : splice(text.length, letter);
          text += letter;
          whole = await queue.change(draft, [change], stamp).then(
            () => false,
            () => true,
          );
        }
        // After a last refusal the text stays on the screen and is set whole as soon as that works.
        for (let again = 0; whole && again < 40; again += 1) {
          whole = await queue.change(draft, [{ set: 'note', to: text }], stamp).then(
            () => false,
            () => true,
          );
        }
        expect(values()).toEqual({ note: text });
      }),
      { numRuns: 30 },
    );
  });

  it('settles when nothing is under way', async () => {
    const { queue, values } = aJournal();
    void queue.change(draft, [splice(0, 'a')], stamp);
    void queue.change(asDraftId('e'), [splice(0, 'b')], stamp);
    await queue.settled();
    expect(values()).toEqual({ note: 'ba' });
  });
});
