import { expect, test } from 'vitest';
import type { Explored } from './explore.ts';
import { withDoors, withoutDoors } from './runs.ts';

function say(run: string, { states, transitions, deadEnds, seconds }: Explored): void {
  process.stdout.write(
    `${run}: ${states.size} states, ${transitions} transitions, ${deadEnds} dead ends, ${seconds.toFixed(1)} s\n`,
  );
}

test('with doors, on one machine: promises 1-5, 7 and 8 cannot be broken, and help is never locked', () => {
  const run = withDoors();
  say('with doors', run);
  expect(run.broken.slice(0, 3)).toEqual([]);
  expect(run.states.size).toBeGreaterThan(5000);
  expect(run.deadEnds).toBe(0);
}, 300_000);

test('without doors, in any order: no state shows a course running in order when it is not', () => {
  const run = withoutDoors();
  say('without doors', run);
  expect(run.broken.slice(0, 3)).toEqual([]);
  expect(run.states.size).toBeGreaterThan(3000);
  expect(run.deadEnds).toBe(0);
}, 300_000);
