import type { Condition } from '../define.ts';
import { criticalFactorIds, gravestFactors } from '../riskFactors.ts';
import { riskLevels } from '../vocabulary.ts';

const marked = (factor: string): Condition => ({ field: `factor.${factor}`, is: ['yes'] });
const critical = criticalFactorIds.map(marked);
const twoCritical = critical.flatMap((first, at) =>
  critical.slice(at + 1).map((second): Condition => ({ all: [first, second] })),
);

/** The level chosen lies under what a result of an instrument stands for by the municipality's own map. */
const underMapped = riskLevels.slice(0, -1).map((level, at): Condition => ({
  all: [
    { field: 'level', is: [level] },
    { field: 'given.boundLevel', is: riskLevels.slice(at + 1) },
  ],
}));

/**
 * When the chosen level lies under what one person may choose alone, so that its reason is asked for
 * (journey, stage 3; model 2022, p. 11). Only for showing the question: the door decides at signing.
 */
export const lowLevelChosen: Condition = {
  any: [
    {
      all: [
        { field: 'level', is: ['present'] },
        { any: [...critical, marked('ownFear'), { field: 'safety', is: ['0', '1', '2', '3'] }] },
      ],
    },
    {
      all: [{ field: 'level', is: ['elevated'] }, { any: [...gravestFactors.map(marked), ...twoCritical] }],
    },
    ...underMapped,
  ],
};
