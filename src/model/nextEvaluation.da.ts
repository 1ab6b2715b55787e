import type { RiskLevel } from './vocabulary.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`);

/** When the next evaluation must come at the latest, as guidance beside the judgement. `names`: the levels in small letters. */
export const latestNextDa = (
  longest: Readonly<Record<RiskLevel, number>>,
  names: Readonly<Record<RiskLevel, string>> = {
    imminent: 'akut fare',
    high: 'høj',
    elevated: 'forhøjet',
    present: 'risiko',
  },
): string => {
  const each = (['imminent', 'high', 'elevated', 'present'] as const).map(
    (level) => `${names[level]} ${days(longest[level])}`,
  );
  return `Senest næste gang: ${each.join(', ')}. Er noget planlagt, skal datoen ligge før dagen. Kender I ikke dagen, er det højst 7 dage.`;
};
