import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type DraftChange, type DraftValues } from '../../../src/entries/draft.ts';
import { asDraftId, asInstant } from '../../../src/entries/ids.ts';
import { StoreProblem } from '../../../src/flow/ports.ts';
import { createDraftWriter } from '../../../src/ui/step/draftWriter.ts';
import { spliceBetween } from '../../../src/ui/step/spliceBetween.ts';

const sorted = (values: DraftValues) => Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** A store that commits in order and fails when told; `soon` runs only when the script says so. */
const play = async (
  script: readonly (readonly [path: string, text: string] | 'frame' | 'break' | 'mend')[],
) => {
  let stored: DraftValues = {};
  let broken = false;
  const frame = { due: () => undefined as void };
  let saved = 0;
  let changes = 0;
  let wrong = false;
  let values: DraftValues = {};
  const writer = createDraftWriter({
    drafts: {
      change: async (_id, batch: readonly DraftChange[]) => {
        if (broken) throw new StoreProblem('diskFull');
        stored = batch.reduce(applyChange, stored);
        return { savedAt: asInstant('2026-11-23T10:42:00.000+01:00') };
      },
    },
    draft: asDraftId('draft'),
    values,
    isLongText: (path) => path !== 'short',
    onSaved: (revision) => {
      saved = revision;
      // What is called saved must stand in the store, letter by letter.
      if (revision === changes && JSON.stringify(sorted(stored)) !== JSON.stringify(sorted(values)))
        wrong = true;
    },
    onFailed: () => undefined,
    soon: (run) => {
      frame.due = run;
    },
  });
  for (const act of script) {
    if (act === 'break') broken = true;
    else if (act === 'mend') broken = false;
    else if (act === 'frame') frame.due();
    else {
      changes += 1;
      values = { ...values, [act[0]]: act[1] };
      writer.change(values, act[0]);
    }
    await Promise.resolve();
  }
  broken = false;
  await writer.flush();
  await writer.flush();
  return { stored, values, saved, changes, wrong };
};

describe('the writer of drafts', () => {
  it('finds the one splice between any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const values = applyChange({ text: before }, { splice: 'text', ...spliceBetween(before, after) });
        expect(values['text']).toBe(after);
      }),
    );
  });

  it('loses no letter, whatever fails in between, and calls nothing saved before it stands', async () => {
    const step = fc.oneof(
      fc.tuple(fc.constantFrom('long', 'other', 'short'), fc.string({ maxLength: 6 })),
      fc.constantFrom('frame' as const, 'break' as const, 'mend' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (script) => {
        const end = await play(script);
        expect(sorted(end.stored)).toEqual(sorted(end.values));
        expect(end.saved).toBe(end.changes);
        expect(end.wrong).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('puts what is typed within one frame into one batch', async () => {
    const { stored } = await play([['long', 'a'], ['long', 'ab'], ['short', 'x'], 'frame']);
    expect(stored).toEqual({ long: 'ab', short: 'x' });
  });
});
