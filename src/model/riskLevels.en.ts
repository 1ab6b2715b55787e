import type { RiskLevel } from './vocabulary.ts';

/**
 * The four levels: a short word for the case page, and the sentence the worker chooses. Each names what must
 * happen, and none of them may be read as "nothing to fear" (there is no "no risk").
 */
export const riskLevelsEn: Readonly<
  Record<RiskLevel, { readonly short: string; readonly sentence: string }>
> = {
  present: {
    short: 'Risk',
    sentence: 'There is a risk of new violence. We keep watch together with the citizen and evaluate again.',
  },
  elevated: {
    short: 'Elevated',
    sentence:
      'The risk is elevated. Something adds to the danger of new or worse violence, and we must do something about it.',
  },
  high: {
    short: 'High',
    sentence: 'The risk is high. Grave violence may happen soon, and we must act today.',
  },
  imminent: {
    short: 'Immediate danger',
    sentence:
      'There is immediate danger. Grave violence may happen at any time. Call 112, and stay with the citizen.',
  },
};
