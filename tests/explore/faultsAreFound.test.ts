import { expect, test } from 'vitest';
import { caseMachine } from '../../src/flow/caseMachine.ts';
import type { CaseContext } from '../../src/flow/caseSetup.ts';
import { learnRisk } from '../../src/flow/learn/learnRisk.ts';
import { nextUpOf } from '../../src/flow/nextUp.ts';
import { stateOf } from '../../src/flow/replay.ts';
import { learners } from '../../src/flow/takeIn.ts';
import type { EntryKind } from '../../src/entries/kinds.ts';
import type { Reason, ReasonCode } from '../../src/model/reasons.ts';
import { heldReasons } from '../../src/rules/heldCourse.ts';
import { doors, type Doors } from '../../src/rules/doors/doors.ts';
import type { Door } from '../../src/rules/doors/door.ts';
import { today } from './explore.ts';
import { hiddenBy } from './promises.ts';
import { helpIsLocked, withDoors, withoutDoors } from './runs.ts';

/** The doors with some of their reasons forgotten: the fault a careless change would make. */
function forgetting(codes: readonly ReasonCode[], kinds: readonly EntryKind[]): Doors {
  const altered: Partial<Record<EntryKind, unknown>> = {};
  for (const kind of kinds) {
    const door = doors[kind] as Door<EntryKind>;
    altered[kind] = (...asked: Parameters<typeof door>): readonly Reason[] =>
      door(...asked).filter((reason) => !codes.includes(reason.code));
  }
  return { ...doors, ...(altered as Partial<Doors>) };
}
const closedAlways: Doors = { ...doors, supportiveTalk: () => [{ code: 'caseClosed' }] };
const course = ['courseStart', 'pathwayDecision'] as const;

test.each([
  ['1: our questions need no check', 1, forgetting(['notSafeToAsk'], ['detection'])],
  ['2: an evaluation that is not in date opens a course', 2, forgetting(['riskNotInDate'], course)],
  ['2: a course needs no plan', 2, forgetting(['planNotSigned', 'planNotBasedOnNewest'], course)],
  ['3: high needs no actions', 3, forgetting(['actionsTodayMissing', 'crisisCentreNotAnswered'], course)],
  ['4: a low level needs no reason', 4, forgetting(['lowLevelNeedsReason'], ['riskEvaluation'])],
  ['4: present is signed with nothing asked', 4, forgetting(['criticalNotAsked'], ['riskEvaluation'])],
  ['4: the untrained agrees', 4, forgetting(['competenceMissing'], ['secondPerson'])],
  [
    '5: the target group is not asked for',
    5,
    forgetting(['targetGroupNotMet', 'targetGroupNotKnown'], course),
  ],
  ['5: a caseworker makes the exception', 5, forgetting(['roleMissing'], ['targetGroupException'])],
  ['7: a case closes over a waiting card', 7, forgetting(['cardWaiting'], ['closing'])],
  ['7: a course starts over an open card', 7, forgetting(['cardOpen'], ['courseStart'])],
  ['8: the untrained signs an evaluation', 8, forgetting(['competenceMissing'], ['riskEvaluation'])],
  ['8: the untrained signs a plan', 8, forgetting(['competenceMissing'], ['safetyPlan'])],
  ['a talk can be locked', helpIsLocked, closedAlways],
])(
  'with doors, the fault is found: %s',
  (_, promise, altered) => {
    const { broken } = withDoors({ doors: altered, stopAtFirst: true });
    expect(broken.map((found) => found.promise)).toContain(promise);
  },
  200_000,
);

test('4: a fold in which what was chosen holds at once is found', () => {
  const hasty: typeof learnRisk.riskEvaluation = (facts, entry) => {
    const learnt = learnRisk.riskEvaluation?.(facts, entry) ?? facts;
    return learnt.risk === null ? learnt : { ...learnt, risk: { ...learnt.risk, holds: learnt.risk.level } };
  };
  const { broken } = withDoors({ learners: { ...learners, riskEvaluation: hasty }, stopAtFirst: true });
  expect(broken.map((found) => found.promise)).toContain(4);
}, 200_000);

/** The machine when it overlooks one reason to hold a course. */
const overlooking = (...codes: readonly ReasonCode[]) =>
  caseMachine.provide({
    guards: {
      somethingIsMissing: ({ context }: { readonly context: CaseContext }) =>
        heldReasons(context.learnt.facts).some((reason) => !codes.includes(reason.code)),
    },
  }) as typeof caseMachine;

test.each([
  ['2: the evaluation is missing', 2, overlooking('riskNotSigned')],
  ['2: the plan is missing', 2, overlooking('planNotSigned')],
  ['3: high without actions', 3, overlooking('crisisCentreNotAnswered', 'actionsTodayMissing')],
  ['5: outside the target group', 5, overlooking('targetGroupNotMet', 'targetGroupNotKnown')],
  ['7: a card is open', 7, overlooking('cardOpen', 'cardWaiting')],
])(
  'without doors, the fault is found: %s',
  (_, promise, machine) => {
    const { broken } = withoutDoors({ stopAtFirst: true }, machine);
    expect(broken.map((found) => found.promise)).toContain(promise);
  },
  200_000,
);

test('7: a home page that forgets the open card of a closed case is found', () => {
  const { broken } = withoutDoors({
    stopAtFirst: true,
    onState: (facts) =>
      hiddenBy(
        stateOf({ facts, noted: [], unknownKinds: [] }, today),
        facts,
        facts.closed === null ? nextUpOf(facts, today) : [],
      ),
  });
  expect(broken.map((found) => found.promise)).toContain(7);
}, 200_000);
