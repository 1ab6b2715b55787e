import { describe, expect, it } from 'vitest';
import { browserOutcome, framesStopped } from '../../scripts/browserOutcome.mjs';

const unpainted = { annotations: [{ type: framesStopped }] };
const plain = { annotations: [] };
const report = (status: string, ...results: readonly object[]) => ({
  suites: [{ suites: [{ specs: [{ title: 'a journey', tests: [{ status, results }] }] }] }],
});

describe('a browser test', () => {
  it('has one try: passed at the second one it counts as failed', () => {
    expect(browserOutcome(report('flaky', plain, plain))).toEqual({ passed: 0, failed: 1, again: [] });
    expect(browserOutcome(report('unexpected', plain, plain))).toMatchObject({ passed: 0, failed: 1 });
    expect(browserOutcome(report('expected', plain))).toEqual({ passed: 1, failed: 0, again: [] });
  });

  it('is tried again, and said to be, only where the browser had stopped painting', () => {
    expect(browserOutcome(report('flaky', unpainted, plain))).toEqual({
      passed: 1,
      failed: 0,
      again: ['a journey'],
    });
    expect(browserOutcome(report('unexpected', unpainted, unpainted))).toMatchObject({ failed: 1 });
    expect(browserOutcome(report('unexpected', unpainted, plain))).toMatchObject({ failed: 1 });
  });
});
