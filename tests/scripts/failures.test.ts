import { describe, expect, it } from 'vitest';
import { framesStopped } from '../../scripts/browserOutcome.mjs';
import { failuresOf } from '../../scripts/failures.mjs';

const browser = (status: string, ...results: readonly object[]) => ({
  suites: [
    { suites: [{ specs: [{ title: 'a journey', file: 'w1.spec.ts', tests: [{ status, results }] }] }] },
  ],
});
const red = { annotations: [], error: { message: 'not\u001b[31m found\u001b[0m' } };

describe('the end of the whole test', () => {
  it('names each unit test that failed, and why', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'holds', failureMessages: [] },
      { status: 'failed', fullName: 'breaks', failureMessages: ['expected 61 to be less than 60\n at x'] },
    ];
    expect(failuresOf({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] })).toEqual([
      'a.test.ts › breaks\n    expected 61 to be less than 60\n     at x',
    ]);
  });

  it('names a file that could not be read at all', () => {
    const file = { name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] };
    expect(failuresOf({ testResults: [file] })).toEqual(['b.test.ts\n    No such module']);
  });

  it('names each browser test that failed, also one that passed at a second try it was not given', () => {
    const said = ['w1.spec.ts › a journey\n    not found'];
    expect(failuresOf(browser('unexpected', red))).toEqual(said);
    expect(failuresOf(browser('flaky', red, { annotations: [] }))).toEqual(said);
  });

  it('names nothing else', () => {
    const unpainted = { ...red, annotations: [{ type: framesStopped }] };
    expect(failuresOf(browser('flaky', unpainted, { annotations: [] }))).toEqual([]);
    expect(failuresOf(browser('expected', { annotations: [] }))).toEqual([]);
    expect(failuresOf({})).toEqual([]);
  });
});
