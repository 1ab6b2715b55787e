// Refusing a hostile file must be quick. A machine that is busy with something else slows one try and never makes one
// faster, so the quickest of three counts; the second and third are made only where the first was slow.
import { expect } from 'vitest';

const limitMs = 2_000;
const tries = 3;

/** Does the work and expects it within two seconds. Returns what the first try gave; throws what a try throws. */
export async function quickly<Made>(work: () => Promise<Made>): Promise<Made> {
  const times: number[] = [];
  const timed = async (): Promise<Made> => {
    const began = performance.now();
    const made = await work();
    times.push(performance.now() - began);
    return made;
  };
  const first = await timed();
  while (times.length < tries && Math.min(...times) >= limitMs) await timed();
  expect(Math.min(...times)).toBeLessThan(limitMs);
  return first;
}

/** The same for work that is done at once. */
export function quicklyNow<Made>(work: () => Made): Made {
  const times: number[] = [];
  const timed = (): Made => {
    const began = performance.now();
    const made = work();
    times.push(performance.now() - began);
    return made;
  };
  const first = timed();
  while (times.length < tries && Math.min(...times) >= limitMs) timed();
  expect(Math.min(...times)).toBeLessThan(limitMs);
  return first;
}
