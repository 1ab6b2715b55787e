import type { Condition, PlainField } from '../../define.ts';
import { detectionOutcomes } from '../../vocabulary.ts';

/**
 * How it ended and the next time. They stand on the first page, or, when a screen is used, after it
 * instead: only so does the short routine question stay short.
 */
const source = { work: 'model2022', place: 'p. 10' } as const;
const practice = { work: 'practiceKnowledge', place: 'routine enquiry' } as const;
const notSafe = { field: 'outcome', is: ['notSafeToAsk'] } as const satisfies Condition;

export const outcome = {
  id: 'outcome',
  kind: 'choice',
  options: detectionOutcomes,
  required: true,
  source,
} as const satisfies PlainField;

/** While our questions are closed: what was told or seen all the same, and the way on. Nobody has said no yet. */
export const outcomeUnasked = {
  ...outcome,
  options: ['told', 'worryNotTold', 'notSafeToAsk'],
} as const satisfies PlainField;

/** Only to find out whether it can be mended now; never kept. */
const notSafePoints = {
  id: 'notSafePoints',
  kind: 'choices',
  options: [
    'notAlone',
    'childrenHear',
    'noPrivatePlace',
    'noInterpreter',
    'limitsNotSaid',
    'authorityNotSaid',
    'onSpeaker',
    'soundsWatched',
  ],
  goesTo: 'none',
  showWhen: notSafe,
  source: practice,
} as const satisfies PlainField;

/** A closed question is always asked again: the date is what the worker goes on with. */
const askAgainAfterNotSafe = {
  id: 'askAgainOn',
  kind: 'date',
  allow: 'future',
  required: true,
  showWhen: notSafe,
  source,
} as const satisfies PlainField;

const askAgain = {
  id: 'askAgainOn',
  kind: 'date',
  allow: 'future',
  showWhen: { field: 'outcome', is: ['notTold', 'worryNotTold', 'declined'] },
  source,
} as const satisfies PlainField;

/** A neutral word kept as a sealed reminder on this machine; never signed, empty by default. */
const reminderHandle = {
  id: 'reminderHandle',
  kind: 'shortText',
  goesTo: 'none',
  showWhen: {
    all: [{ answered: 'askAgainOn' }, { field: 'outcome', is: ['notTold', 'declined', 'notSafeToAsk'] }],
  },
  source: practice,
} as const satisfies PlainField;

/** The same questions in the same order, wherever they stand. */
export const nextTime = [notSafePoints, askAgainAfterNotSafe, askAgain, reminderHandle] as const;
