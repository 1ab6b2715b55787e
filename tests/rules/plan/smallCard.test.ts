import { describe, expect, it } from 'vitest';
import { cardNumbers } from '../../../src/rules/smallCard.ts';

const on = (office: Parameters<typeof cardNumbers>[0]) => cardNumbers(office).map(({ number }) => number);

describe('the neutral small card', () => {
  it('holds 112 and 1888 before anything is entered, and never the number that is out of date', () => {
    expect(on([])).toEqual(['112', '1888']);
    expect(on([])).not.toContain('70 20 30 82');
  });

  it('adds the numbers the office has entered, each once', () => {
    const duty = { label: 'Social vagt', number: '12 34 56 78' };
    expect(on([duty, { label: 'Alarm', number: ' 112 ' }, { label: 'Tom', number: ' ' }])).toEqual([
      '112',
      '1888',
      '12 34 56 78',
    ]);
  });
});
