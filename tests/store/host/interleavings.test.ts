import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { passphrase, stamp } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

/** 10,000 in the soak (`INTERLEAVINGS=10000`); each is one order of up to 24 acts in three windows. */
const runs = Number(process.env['INTERLEAVINGS'] ?? 60);
const act = fc.record({
  window: fc.nat({ max: 2 }),
  act: fc.constantFrom('type', 'type', 'type', 'look', 'lock'),
});

it('three windows in any order lose no acknowledged word, double none, and only one of them writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const machine = memoryMachine();
      const windows = [windowOn(machine), windowOn(machine), windowOn(machine)] as const;
      await windows[0].vault.create({ label: 'TT', passphrase });
      const draft = await windows[0].drafts.begin({
        step: 'detection',
        stream: null,
        givens: {},
        startedAt: stamp.instant,
      });
      let expected = '';
      for (const [at, { window, act: wanted }] of acts.entries()) {
        const here = windows[window] ?? windows[0];
        if (wanted === 'lock') {
          await here.vault.lock();
          continue;
        }
        const status = await here.vault.status();
        if (status.kind === 'locked')
          await here.vault.unlock({ person: status.people[0]?.person ?? '', passphrase });
        const text = String((await here.drafts.open(draft)).values['note'] ?? '');
        expect(text).toBe(expected);
        if (wanted === 'look') continue;
        const word = `${at} `;
        // All windows try at once; only the one with the pen may succeed.
        const tries = await Promise.all(
          windows.map((one) =>
            one.drafts.change(draft, [{ splice: 'note', at: text.length, removed: 0, inserted: word }]).then(
              () => 'kept',
              (error: { kind?: string }) => String(error.kind),
            ),
          ),
        );
        const kept = tries.filter((outcome) => outcome === 'kept').length;
        expect(kept).toBeLessThanOrEqual(1);
        expect(tries.filter((outcome) => !['kept', 'otherTabWrites', 'locked'].includes(outcome))).toEqual(
          [],
        );
        expected += word.repeat(kept);
      }
    }),
    { numRuns: runs },
  );
}, 600_000);
