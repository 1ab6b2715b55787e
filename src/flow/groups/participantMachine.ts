import { emptyParticipantContext, participantSetup } from './participantSetup.ts';

/**
 * One citizen on the waiting list and in one group. Names only: what they mean stands in `participantSetup.ts`. `held`
 * comes first: nobody attends quietly beside somebody they must not meet (promise 6).
 */
const weighAnew = { '*': '.weighing' } as const;

export const participantMachine = participantSetup.createMachine({
  id: 'participant',
  context: ({ input }) => ({ ...emptyParticipantContext, ...input }),
  type: 'parallel',
  states: {
    record: { initial: 'kept', states: { kept: { on: { '*': { actions: 'learn' } } } } },
    list: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'neverListed', target: 'none' },
            { guard: 'hasWithdrawn', target: 'withdrawn' },
            { guard: 'isPaused', target: 'paused' },
            { target: 'waiting' },
          ],
        },
        none: {},
        waiting: {},
        paused: {},
        withdrawn: {},
      },
    },
    place: {
      initial: 'weighing',
      on: weighAnew,
      states: {
        weighing: {
          always: [
            { guard: 'isHeld', target: 'held' },
            { guard: 'isAttending', target: 'attending' },
            { guard: 'hasAccepted', target: 'accepted' },
            { guard: 'isInComposition', target: 'composed' },
            { guard: 'isInvited', target: 'invited' },
            { guard: 'hasDeclined', target: 'declined' },
            { guard: 'hasCompleted', target: 'completed' },
            { guard: 'hasLeft', target: 'left' },
            { guard: 'hasMovedOn', target: 'movedToIndividual' },
            { target: 'none' },
          ],
        },
        none: {},
        invited: {},
        accepted: {},
        composed: {},
        attending: {},
        held: {},
        declined: {},
        completed: {},
        left: {},
        movedToIndividual: {},
      },
    },
  },
});
