import type { Condition } from '../../define.ts';

/** Conditions the pages of a detection share. */
const ours = ['routine', 'dialogueBased'];

/** We are the ones who ask. A disclosure, a referral or an observation needs no leave to be recorded. */
export const weAsk = {
  any: [
    { field: 'given.wayIn', is: ours },
    { field: 'wayIn', is: ours },
  ],
} as const satisfies Condition;
export const referral = {
  any: [
    { field: 'given.wayIn', is: ['referral'] },
    { field: 'wayIn', is: ['referral'] },
  ],
} as const satisfies Condition;
export const withScreen = { field: 'askedWith', is: ['hark', 'aas'] } as const satisfies Condition;
/** For every other outcome only the minimum is kept: asked, when, by whom, next time (model 2022, p. 10). */
export const toldOrWorry = { field: 'outcome', is: ['told', 'worryNotTold'] } as const satisfies Condition;
export const told = { field: 'outcome', is: ['told'] } as const satisfies Condition;
export const worry = { field: 'outcome', is: ['worryNotTold'] } as const satisfies Condition;
