// The names of what failed and the first lines of why, of a report of vitest or of playwright: said at the end of the whole
// test, where a log that was cut still shows them.
import { stripVTControlCharacters } from 'node:util';
import { browserOutcome } from './browserOutcome.mjs';

// Enough for what was expected and what came instead.
const shownLines = 10;
const why = (message) =>
  stripVTControlCharacters(message ?? '')
    .split('\n')
    .slice(0, shownLines)
    .join('\n    ');

function ofUnit({ testResults = [] }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${name}\n    ${why(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name} › ${fullName}\n    ${why(failureMessages?.[0])}`,
    );
  });
}

function ofBrowser(suite) {
  const own = (suite.specs ?? [])
    .filter((spec) => browserOutcome({ suites: [{ specs: [spec] }] }).failed > 0)
    .map(({ title, file, tests }) => {
      const [failed] = tests.flatMap(({ results }) => results).filter(({ error }) => error !== undefined);
      return `${file} › ${title}\n    ${why(failed?.error.message)}`;
    });
  return [...own, ...(suite.suites ?? []).flatMap(ofBrowser)];
}

/** One text a failure, in the order of the report; none of a report that is empty. */
export const failuresOf = (report) => [...ofUnit(report), ...ofBrowser(report)];
