import { caseSetup, emptyContext } from './caseSetup.ts';

/**
 * One case, in five regions side by side. Names only: what they mean stands in `caseSetup.ts`.
 *
 * The machine is tolerant. Every entry is accepted in every state, in any order a merge can bring; after each one
 * every region weighs anew what is now known, first arrow first. So the state never depends on how the entries
 * came, only on what they say. Doors (`rules/doors`), not the machine, say what may be signed.
 */
const weighAnew = { '*': '.weighing' } as const;

export const caseMachine = caseSetup.createMachine({
  id: 'case',
  context: ({ input }) => ({ ...emptyContext, ...input }),
  type: 'parallel',
  states: {
    /** Takes every entry in, before the regions weigh. */
    record: { initial: 'kept', states: { kept: { on: { '*': { actions: 'learn' } } } } },
    path: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'isClosed', target: 'closed' },
            { guard: 'courseStarted', target: 'course' },
            { guard: 'courseEnded', target: 'followUp' },
            { guard: 'decisionSigned', target: 'decided' },
            { guard: 'followUpSigned', target: 'followUp' },
            { guard: 'violenceTold', target: 'told' },
            { guard: 'worryNotTold', target: 'worried' },
            { guard: 'askedAndNotTold', target: 'asked' },
            { guard: 'notSafeToAsk', target: 'askLater' },
            { target: 'begun' },
          ],
        },
        begun: {},
        askLater: {},
        asked: {},
        worried: {},
        told: {},
        decided: {},
        course: {
          initial: 'weighing',
          states: {
            weighing: { always: [{ guard: 'somethingIsMissing', target: 'held' }, { target: 'running' }] },
            running: {},
            held: {},
          },
        },
        followUp: {},
        closed: {},
      },
    },
    risk: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'firstEvaluationOverdue', target: 'wantedOverdue' },
            { guard: 'firstEvaluationWanted', target: 'wanted' },
            { guard: 'neverEvaluated', target: 'none' },
            { guard: 'evaluationOverdue', target: 'overdue' },
            { guard: 'evaluationDue', target: 'due' },
            { target: 'inDate' },
          ],
        },
        none: {},
        wanted: {},
        wantedOverdue: {},
        inDate: {},
        due: {},
        overdue: {},
      },
    },
    plan: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'noPlan', target: 'none' },
            { guard: 'newerEvaluation', target: 'lookAtToday' },
            { guard: 'planDayCame', target: 'revise' },
            { target: 'inPlace' },
          ],
        },
        none: {},
        inPlace: {},
        lookAtToday: {},
        revise: {},
      },
    },
    duty: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'cardOpen', target: 'open' },
            { guard: 'cardWaiting', target: 'waiting' },
            { guard: 'noCard', target: 'none' },
            { target: 'answered' },
          ],
        },
        none: {},
        open: {},
        waiting: {},
        answered: {},
      },
    },
    presence: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'silentAfterContact', target: 'silent' },
            { guard: 'pauseDayCame', target: 'pauseOver' },
            { guard: 'paused', target: 'paused' },
            { target: 'here' },
          ],
        },
        here: {},
        paused: {},
        pauseOver: {},
        silent: {},
      },
    },
  },
});
