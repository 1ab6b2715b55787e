import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberProblems, readNumbers } from '../../../src/rules/local/dutyNumbers.ts';

const duty = { label: 'Social vagt', number: '12 34 56 78' };
const wrong = (more: Partial<typeof duty>) => numberProblems([{ ...duty, ...more }]).get(0)?.code;

describe('a number of the office', () => {
  it('has a name and digits a telephone can ring', () => {
    expect(wrong({})).toBeUndefined();
    for (const number of ['112', '+45 12 34 56 78', ' 1888 '])
      expect(wrong({ number }), number).toBeUndefined();
    for (const number of ['12', 'ring', '12 34 x', '1234567890123456', '12-34', '+'])
      expect(wrong({ number }), number).toBe('numberNotANumber');
    expect(wrong({ number: ' ' })).toBe('numberMissing');
    expect(wrong({ label: ' ' })).toBe('numberLabelMissing');
    expect(wrong({ label: 'x'.repeat(61) })).toBe('numberTooLong');
    expect(wrong({ label: 'x'.repeat(60) })).toBeUndefined();
  });
  it('is never the one that is closed', () => {
    for (const number of ['70 20 30 82', '70203082', '+45 70203082'])
      expect(wrong({ number })).toBe('numberObsolete');
  });
  it('stands once', () => {
    expect([...numberProblems([duty, { label: 'Nat', number: '12345678' }])]).toEqual([
      [1, { code: 'numberTwice' }],
    ]);
  });
  it('is read as it was signed, six at the most, and nothing else ever is', () => {
    expect(readNumbers(JSON.stringify([duty]))).toEqual([duty]);
    const many = (count: number) =>
      JSON.stringify(
        Array.from({ length: count }, (_, at) => ({ label: 'x', number: `1234567${String(at)}` })),
      );
    expect(readNumbers(many(6))).toHaveLength(6);
    expect(readNumbers(many(7))).toBeNull();
    for (const value of [
      '',
      '{}',
      '[1]',
      '[{"label":1,"number":"112"}]',
      '[{"label":"x"}]',
      '[{"label":"","number":"112"}]',
    ])
      expect(readNumbers(value), value).toBeNull();
    fc.assert(fc.property(fc.anything(), (any) => void readNumbers(JSON.stringify(any) ?? 'undefined')));
  });
});
