// Reads the report of the browser tests. Every test has one try; a second one counts only where the browser itself had
// stopped painting in the first (`tests/journeys/support/stoppedFrames.ts`), and that is said.

/** Marks a try in which the page was alive and the browser painted nothing any more. */
export const framesStopped = 'the browser stopped painting';

const annotated = (result) => (result.annotations ?? []).some(({ type }) => type === framesStopped);

/** How many passed, how many failed, and the names of those that were tried again because nothing was painted. */
export function browserOutcome(report) {
  const outcome = { passed: 0, failed: 0, again: [] };
  const walk = (suite) => {
    for (const { title, tests } of suite.specs ?? [])
      for (const { status, results } of tests) {
        const unpainted = results.slice(0, -1);
        if (status === 'expected') outcome.passed += 1;
        else if (status === 'flaky' && unpainted.every(annotated)) {
          outcome.passed += 1;
          outcome.again.push(title);
        } else if (status !== 'skipped') outcome.failed += 1;
      }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites ?? []) walk(suite);
  return outcome;
}
