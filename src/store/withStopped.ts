import type { Certificate } from './keyFormat.ts';

type People = ReadonlyMap<string, Certificate>;

/** The people, where these count as stopped: nothing is granted to them, and what they signed stays readable. */
export const withStopped = (people: People, stopped: ReadonlySet<string>): People =>
  stopped.size === 0
    ? people
    : new Map(
        [...people].map(([person, one]) => [person, stopped.has(person) ? { ...one, removed: true } : one]),
      );
