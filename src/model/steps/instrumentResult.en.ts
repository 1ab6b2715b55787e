import type { Wording } from '../define.ts';
import type { instrumentResult } from './instrumentResult.ts';

export const instrumentResultEn: Wording<typeof instrumentResult> = {
  title: 'Result from another instrument',
  lead: 'Use the instrument’s own words. The result stands beside your judgement. It does not choose for you.',
  topics: {
    which: {
      title: 'The instrument',
      guidance: [
        'Write only what an instrument showed. Its questions stay with you.',
        'If the police or another authority used it, write who and when.',
      ],
    },
    result: {
      title: 'The result',
      guidance: [
        'An instrument can be wrong. A result that sounds reassuring does not make the danger smaller.',
        'Do not show the citizen a number. Talk about what you see and what you do.',
        'The words belong to the instrument. Your own words about the risk belong in the risk evaluation.',
      ],
    },
    after: {
      title: 'What the result points to',
      guidance: ['What must be done must stand in the risk evaluation too. Otherwise nobody sees it.'],
    },
  },
  fields: {
    tool: {
      label: 'Which instrument was used?',
      options: {
        saraV3: 'SARA-V3',
        bSafer: 'B-SAFER',
        dash: 'DASH',
        dangerAssessmentWeighted: 'Danger Assessment, weighted version',
        dangerAssessmentUnweighted: 'Danger Assessment, older, unweighted',
        patriarch: 'PATRIARCH',
        odara: 'ODARA',
        sam: 'SAM',
        daLe: 'DA-LE',
        lap: 'LAP',
        police: 'The police’s own instrument',
        other: 'Another instrument',
      },
    },
    instrument: { label: 'What is it called?' },
    version: { label: 'Which version?', hint: 'Year or number, if you know it.' },
    doneOn: { label: 'Which day was it used?' },
    doneBy: { label: 'Who used it?' },
    trained: {
      label: 'Is the person trained in it?',
      options: { yes: 'Yes', no: 'No', notKnown: 'Not known' },
    },
    priority: {
      label: 'Which priority did the instrument give the case?',
      hint: 'It is the instrument’s word for how fast to act. It is not a level here.',
      options: { low: 'Low priority', moderate: 'Moderate priority', high: 'High priority' },
    },
    dangerWeighted: {
      label: 'Which danger did the weighted version show?',
      options: {
        variable: 'Variable danger (under 8)',
        increased: 'Increased danger (8-13)',
        severe: 'Severe danger (14-17)',
        extreme: 'Extreme danger (18 or more)',
      },
    },
    dangerUnweighted: {
      label: 'Which danger did the older version show?',
      hint: 'The numbers of the weighted version must not be used here.',
      options: {
        noWord: 'Under 4 yes. The instrument has no word for it, and it reassures nobody.',
        great: 'Great danger (4 yes or more)',
        veryGrave: 'Very grave danger (8 yes or more)',
      },
    },
    dash: {
      label: 'What came out of DASH?',
      hint: 'The threshold is local. 14 yes is common, some places 17. A judgement alone is enough.',
      options: {
        threshold: 'The local threshold is reached',
        judgement: 'Professional judgement: to the conference',
        escalation: 'The violence is growing: to the conference',
        notReferred: 'The case was not referred',
      },
    },
    score: { label: 'How many points or yes?', hint: 'Only for you. Do not show it to the citizen.' },
    odara: {
      label: 'How many points in ODARA?',
      hint: 'From 0 to 13. Write below what the instrument’s own table says about the number.',
    },
    result: {
      label: 'The result in the instrument’s own words',
      hint: 'Write it as it stands in the report.',
    },
    note: { label: 'Worth knowing' },
    scenarios: { label: 'What does the instrument’s user fear may happen?' },
    measures: { label: 'Which measures does the result point to?' },
    nextOn: { label: 'When should it be used again?' },
  },
};
