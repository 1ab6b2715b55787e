import { emptyGroupContext, groupSetup } from './groupSetup.ts';

/**
 * One group, in four regions side by side. Names only: what they mean stands in `groupSetup.ts`.
 *
 * Tolerant like the case machine: every entry is accepted in every state, in any order; after each one every region weighs
 * anew what is now known, first arrow first. Doors (`rules/groups/doors`) say what may be signed.
 */
const weighAnew = { '*': '.weighing' } as const;

export const groupMachine = groupSetup.createMachine({
  id: 'group',
  context: ({ input }) => ({ ...emptyGroupContext, ...input }),
  type: 'parallel',
  states: {
    /** Takes every entry in, before the regions weigh. */
    record: { initial: 'kept', states: { kept: { on: { '*': { actions: 'learn' } } } } },
    life: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'isCancelled', target: 'cancelled' },
            { guard: 'hasEnded', target: 'ended' },
            { guard: 'isRunning', target: 'running' },
            { guard: 'isRecruiting', target: 'recruiting' },
            { target: 'planned' },
          ],
        },
        planned: {},
        recruiting: {},
        running: {},
        ended: {},
        cancelled: {},
      },
    },
    together: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'somebodyIsHeld', target: 'held' },
            { guard: 'nobodyIsIn', target: 'none' },
            { guard: 'notSignedYet', target: 'notSigned' },
            { target: 'inPlace' },
          ],
        },
        none: {},
        notSigned: {},
        inPlace: {},
        held: {},
      },
    },
    worry: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'concernIsOpen', target: 'concernOpen' },
            { guard: 'absenceIsOpen', target: 'absenceOpen' },
            { target: 'none' },
          ],
        },
        none: {},
        absenceOpen: {},
        concernOpen: {},
      },
    },
    sessions: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'noPlan', target: 'noDays' },
            { guard: 'isToday', target: 'today' },
            { guard: 'dayHasPassed', target: 'toWriteUp' },
            { guard: 'daysAhead', target: 'ahead' },
            { target: 'allWritten' },
          ],
        },
        noDays: {},
        ahead: {},
        today: {},
        toWriteUp: {},
        allWritten: {},
      },
    },
  },
});
