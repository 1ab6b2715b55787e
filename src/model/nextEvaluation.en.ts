import type { RiskLevel } from './vocabulary.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** When the next evaluation must come at the latest, as guidance beside the judgement. `names`: the levels in small letters. */
export const latestNextEn = (
  longest: Readonly<Record<RiskLevel, number>>,
  names: Readonly<Record<RiskLevel, string>> = {
    imminent: 'immediate danger',
    high: 'high',
    elevated: 'elevated',
    present: 'risk',
  },
): string => {
  const each = (['imminent', 'high', 'elevated', 'present'] as const).map(
    (level) => `${names[level]} ${days(longest[level])}`,
  );
  return `Next time at the latest: ${each.join(', ')}. If something is planned, the date must come before the day. If you do not know the day, 7 days at the most.`;
};
