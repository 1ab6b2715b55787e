import { defineConfig } from 'vitest/config';

/** The tests that ask the scoring and the doors, and no screen, store or browser: what each mutant is run against. */
export default defineConfig({
  test: {
    include: ['tests/rules/{doors,scoring,risk}/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 30_000,
  },
});
