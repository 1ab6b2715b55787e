import type { Condition, Topic } from '../../define.ts';
import { conversationForms, waysIn } from '../../vocabulary.ts';
import { referral, toldOrWorry, weAsk, withScreen } from './conditions.ts';
import { nextTime, outcome, outcomeUnasked } from './outcome.ts';

const checkSource = { work: 'practiceKnowledge', place: 'routine enquiry' } as const;

/** One confirmation per form of conversation: changing the form asks again. */
const safe = { kind: 'confirm', as: 'safeToAsk', keptWhen: toldOrWorry, source: checkSource } as const;
const when = (form: string) =>
  ({ all: [weAsk, { field: 'conversationForm', is: [form] }] }) as const satisfies Condition;

export const safeToAskWhen = {
  any: [
    { answered: 'safeToAsk.inPerson' },
    { answered: 'safeToAsk.outreach' },
    { answered: 'safeToAsk.telephone' },
  ],
} as const satisfies Condition;

/** The outcome stands here unless a screen is used: then it is asked after the screen. */
const outcomeHere = {
  all: [{ not: withScreen }, { any: [{ answered: 'conversationForm' }, referral] }],
} as const satisfies Condition;

const here = <const F extends { readonly showWhen: Condition }>(field: F) =>
  ({ ...field, showWhen: { all: [outcomeHere, field.showWhen] } }) as const;

export const opening = {
  id: 'opening',
  fields: [
    {
      id: 'wayIn',
      kind: 'choice',
      options: waysIn,
      required: true,
      showWhen: { not: { answered: 'given.wayIn' } },
      source: { work: 'model2022', place: 'p. 5, 9-10' },
    },
    {
      id: 'conversationForm',
      kind: 'choice',
      options: conversationForms,
      required: true,
      showWhen: { all: [{ any: [{ answered: 'given.wayIn' }, { answered: 'wayIn' }] }, { not: referral }] },
      source: checkSource,
    },
    { id: 'safeToAsk.inPerson', ...safe, showWhen: when('inPerson') },
    { id: 'safeToAsk.outreach', ...safe, showWhen: when('outreach') },
    { id: 'safeToAsk.telephone', ...safe, showWhen: when('telephone') },
    {
      id: 'askedWith',
      kind: 'choice',
      options: ['openQuestion', 'hark', 'aas'],
      keptWhen: toldOrWorry,
      showWhen: { all: [weAsk, safeToAskWhen] },
      source: { work: 'model2022', place: 'p. 10' },
    },
    { ...outcome, showWhen: { all: [outcomeHere, { any: [{ not: weAsk }, safeToAskWhen] }] } },
    { ...outcomeUnasked, showWhen: { all: [outcomeHere, weAsk, { not: safeToAskWhen }] } },
    here(nextTime[0]),
    here(nextTime[1]),
    here(nextTime[2]),
    here(nextTime[3]),
  ],
} as const satisfies Topic;
