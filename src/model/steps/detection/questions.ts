import type { Topic } from '../../define.ts';
import { itemAnswers } from '../../instruments/itemAnswers.ts';
import { answerStates } from '../../vocabulary.ts';
import { toldOrWorry, weAsk, withScreen } from './conditions.ts';
import { nextTime, outcome } from './outcome.ts';

/** An item of a screen: five different answers; kept only when violence was told or there is worry. */
const item = <const I extends string, const W extends string>(id: I, work: W, place: string) =>
  ({ id, kind: 'choice', options: answerStates, keptWhen: toldOrWorry, source: { work, place } }) as const;

const hark = <const I extends string>(id: I) => item(id, 'hark2007', 'the four HARK questions');
const aas = <const I extends string>(id: I) => item(id, 'aas1992', 'the five AAS questions');
const own = <const I extends string>(id: I) => item(id, 'ownWording', 'mapping, not a validated scale');

/** A "yes" opens the mapping questions: the supplement is never forced on a talk. */
const addSupplement = <const I extends string>(id: I) =>
  ({
    id,
    kind: 'choice',
    options: ['yes', 'no'],
    goesTo: 'none',
    source: { work: 'ownWording', place: 'mapping, not a validated scale' },
  }) as const;

export const questions = [
  {
    id: 'hark',
    needsSafeToAsk: true,
    showWhen: { all: [weAsk, { field: 'askedWith', is: ['hark'] }] },
    fields: [
      hark('hark.h'),
      hark('hark.a'),
      hark('hark.r'),
      hark('hark.k'),
      addSupplement('addSupplement.hark'),
    ],
  },
  {
    id: 'aas',
    needsSafeToAsk: true,
    showWhen: { all: [weAsk, { field: 'askedWith', is: ['aas'] }] },
    fields: [
      aas('aas.1'),
      aas('aas.2'),
      { ...aas('aas.3'), options: itemAnswers },
      aas('aas.4'),
      aas('aas.5'),
      addSupplement('addSupplement.aas'),
    ],
  },
  {
    id: 'supplement',
    needsSafeToAsk: true,
    showWhen: {
      all: [
        weAsk,
        withScreen,
        {
          any: [
            { field: 'addSupplement.hark', is: ['yes'] },
            { field: 'addSupplement.aas', is: ['yes'] },
          ],
        },
      ],
    },
    fields: [
      own('supplement.control'),
      own('supplement.economic'),
      own('supplement.material'),
      own('supplement.digital'),
      own('supplement.stalking'),
      own('supplement.socialControl'),
    ],
  },
  {
    id: 'outcome',
    showWhen: { all: [weAsk, withScreen] },
    fields: [outcome, ...nextTime],
  },
] as const satisfies readonly Topic[];
