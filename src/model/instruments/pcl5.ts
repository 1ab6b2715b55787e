import { numberOptions } from './numberOptions.ts';
import type { Pack } from './pack.ts';
import { pcl5Cases, pcl5Ids } from './pcl5Cases.ts';

/**
 * PTSD Checklist for DSM-5: Weathers, Litz, Keane, Palmieri, Marx, Schnurr 2013, National Center for PTSD. Twenty items
 * 0-4 on the last month. Provisional only, and never a diagnosis. The threshold is chosen and shown: the lowest that
 * is offered holds until somebody chooses, because it misses the fewest.
 */
const within = (first: number, last: number) => pcl5Ids.slice(first - 1, last);

export const pcl5 = {
  id: 'pcl5',
  version: '2013',
  kind: 'outcome',
  asking: {
    by: ['citizenWithWorker', 'citizen'],
    at: ['start', 'middle', 'end', 'followUp'],
    byDefault: false,
    withCare: true,
  },
  items: pcl5Ids.map((id) => ({ id, options: numberOptions(0, 4) })),
  rules: [
    {
      id: 'total',
      kind: 'sum',
      items: pcl5Ids,
      missing: { kind: 'noneAllowed' },
      times: 1,
      bands: [],
      threshold: {
        choices: [31, 32, 33],
        standard: 31,
        reached: 'reached',
        under: 'under',
        source: 'National Center for PTSD: 31 to 33, a lower one where missing somebody weighs more',
      },
      source: 'National Center for PTSD, scoring: sum of the 20 items, 0 to 80',
    },
    {
      id: 'provisional',
      kind: 'clusters',
      items: pcl5Ids,
      groups: [
        { id: 'intrusion', items: within(1, 5), from: 2, atLeast: 1 },
        { id: 'avoidance', items: within(6, 7), from: 2, atLeast: 1 },
        { id: 'mood', items: within(8, 14), from: 2, atLeast: 2 },
        { id: 'arousal', items: within(15, 20), from: 2, atLeast: 2 },
      ],
      outcomes: [{ outcome: 'provisional', allOf: ['intrusion', 'avoidance', 'mood', 'arousal'] }],
      otherwise: 'noPattern',
      source: 'National Center for PTSD, scoring: one B, one C, two D and two E items at 2 or more',
    },
  ],
  meaningfulChange: {
    rule: 'total',
    by: 10,
    better: 'lower',
    source: 'National Center for PTSD: 10 points at the least; Blanchard 2023: 9 to 12',
  },
  accuracy: [],
  population: {
    relations: 'any',
    validatedWith: {
      gender: 'all',
      fromAge: 18,
      people: null,
      setting: 'adults who have lived through a trauma, mostly United States',
      onlyPregnant: false,
    },
    period: 'lastMonth',
  },
  source: { work: 'pcl5', place: 'scoring and interpretation' },
  licence: {
    terms: 'public domain',
    credit:
      'Weathers FW, Litz BT, Keane TM, Palmieri PA, Marx BP, Schnurr PP. The PTSD Checklist for DSM-5 (PCL-5), 2013. National Center for PTSD, www.ptsd.va.gov',
  },
  needs: { competence: 'violenceKnowledge', training: null },
  onlyRaises: false,
  language: {
    da: { text: 'unavailable', validated: false },
    en: { text: 'original', validated: true, from: 'PCL-5, National Center for PTSD' },
  },
  verifiedAgainst: pcl5Cases,
} as const satisfies Pack;
