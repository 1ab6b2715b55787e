import { describe, expect, it } from 'vitest';
import { asInstant } from '../../src/entries/ids.ts';
import { copenhagenInstant, createClock } from '../../src/app/clock.ts';

describe('the clock', () => {
  it('shows Copenhagen winter and summer time whatever the device says', () => {
    expect(copenhagenInstant(Date.parse('2026-11-22T09:42:13.120Z'))).toBe('2026-11-22T10:42:13.120+01:00');
    expect(copenhagenInstant(Date.parse('2026-07-01T22:30:00.005Z'))).toBe('2026-07-02T00:30:00.005+02:00');
  });

  it('turns the day at midnight in Copenhagen, not in Greenwich', () => {
    expect(createClock(() => Date.parse('2026-11-22T23:10:00Z')).now().today).toBe('2026-11-23');
  });

  it('never goes back behind our own newest entry, and says that the device is behind', () => {
    const clock = createClock(() => Date.parse('2026-11-20T09:00:00Z'));
    expect(clock.behind()).toBe(false);
    clock.heard(asInstant('2026-11-22T10:00:00.000+01:00'));
    clock.heard(asInstant('2026-11-21T10:00:00.000+01:00'));
    expect(clock.now()).toEqual({ instant: '2026-11-22T10:00:00.000+01:00', today: '2026-11-22' });
    expect(clock.behind()).toBe(true);
  });
});
