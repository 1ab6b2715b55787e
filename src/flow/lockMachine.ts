import { assign, setup } from 'xstate';
import { afterClockStep, lockDue, type LockDue, type LockReason } from './lockDue.ts';

/**
 * Who may see the screen: locked, open, in conversation, the citizen alone, hidden. It keeps no time of its own; the host reports
 * every tick, activity and change of the tab with a reading of the clock (`Date.now()`), flushes drafts before it
 * ends the Worker, and drops the keys when this is `locked` or `hidden`.
 */
export type LockEvent =
  | { readonly type: 'UNLOCKED'; readonly now: number }
  /** A key, a touch, a pointer. Counts only while no deadline has passed: waking a sleeping machine is no way in. */
  | { readonly type: 'ACTIVITY'; readonly now: number }
  /** At least once a second while it is open. */
  | { readonly type: 'TICK'; readonly now: number }
  | { readonly type: 'TAB_HIDDEN'; readonly now: number }
  | { readonly type: 'TAB_SEEN'; readonly now: number }
  | { readonly type: 'CONVERSATION_BEGINS'; readonly now: number }
  | { readonly type: 'CONVERSATION_ENDS'; readonly now: number }
  /** The citizen writes alone, and no key but that of one draft is held. Nothing leads back to the work. */
  | { readonly type: 'CITIZEN_BEGINS'; readonly now: number }
  /** The neutral page at once, whatever is on the screen. */
  | { readonly type: 'HIDE' }
  /** Back from the neutral page: to the lock screen, the keys are gone. */
  | { readonly type: 'BACK' }
  | { readonly type: 'LOCK' };

export interface LockContext {
  readonly now: number;
  readonly unlockedAt: number;
  readonly lastActivity: number;
  readonly hiddenSince: number | null;
  /** Seconds left while the warning stands (30 when it is first shown); null while it does not. */
  readonly warning: number | null;
  /** Why it locked by itself; null after a person locked or hid it. */
  readonly lockedBy: LockReason | null;
}

interface Mode {
  readonly inConversation: boolean;
}
const open: Mode = { inConversation: false };
const talking: Mode = { inConversation: true };

const readingsAt = (context: LockContext, event: LockEvent) =>
  afterClockStep(context, 'now' in event ? event.now : context.now);
const dueAt = (context: LockContext, event: LockEvent, { inConversation }: Mode): LockDue =>
  lockDue({ ...readingsAt(context, event), inConversation });

const lockSetup = setup({
  types: { context: {} as LockContext, events: {} as LockEvent },
  guards: {
    lockIsDue: ({ context, event }, mode: Mode) => dueAt(context, event, mode).kind === 'lock',
  },
  actions: {
    begin: assign(({ event }) => {
      const now = 'now' in event ? event.now : 0;
      return { now, unlockedAt: now, lastActivity: now, hiddenSince: null, warning: null, lockedBy: null };
    }),
    readClock: assign(({ context, event }, mode: Mode) => {
      const due = dueAt(context, event, mode);
      return { ...readingsAt(context, event), warning: due.kind === 'warn' ? due.seconds : null };
    }),
    noteActivity: assign(({ context, event }) => {
      const readings = readingsAt(context, event);
      return { ...readings, lastActivity: readings.now, warning: null };
    }),
    tabHides: assign(({ context, event }) => {
      const readings = readingsAt(context, event);
      return { ...readings, hiddenSince: readings.hiddenSince ?? readings.now, warning: null };
    }),
    tabIsSeen: assign(({ context, event }) => ({ ...readingsAt(context, event), hiddenSince: null })),
    sayWhy: assign(({ context, event }, mode: Mode) => {
      const due = dueAt(context, event, mode);
      return { lockedBy: due.kind === 'lock' ? due.why : null, warning: null };
    }),
    byHand: assign({ lockedBy: null, warning: null }),
  },
});

/** Locks by itself when it is due; otherwise does `actions`, and moves when there is somewhere to. */
const lockDueIn = (mode: Mode) =>
  ({
    guard: { type: 'lockIsDue', params: mode },
    target: 'locked',
    actions: { type: 'sayWhy', params: mode },
  }) as const;

export const lockMachine = lockSetup.createMachine({
  id: 'lock',
  initial: 'locked',
  context: { now: 0, unlockedAt: 0, lastActivity: 0, hiddenSince: null, warning: null, lockedBy: null },
  states: {
    locked: { on: { UNLOCKED: { target: 'open', actions: 'begin' }, HIDE: 'hidden' } },
    open: {
      on: {
        TICK: [lockDueIn(open), { actions: { type: 'readClock', params: open } }],
        ACTIVITY: [lockDueIn(open), { actions: 'noteActivity' }],
        TAB_HIDDEN: [lockDueIn(open), { actions: 'tabHides' }],
        TAB_SEEN: [lockDueIn(open), { actions: 'tabIsSeen' }],
        CONVERSATION_BEGINS: [lockDueIn(open), { target: 'inConversation', actions: 'noteActivity' }],
        CITIZEN_BEGINS: [lockDueIn(open), { target: 'citizen', actions: 'noteActivity' }],
        LOCK: { target: 'locked', actions: 'byHand' },
        HIDE: { target: 'hidden', actions: 'byHand' },
      },
    },
    inConversation: {
      on: {
        TICK: [lockDueIn(talking), { actions: { type: 'readClock', params: talking } }],
        ACTIVITY: [lockDueIn(talking), { actions: 'noteActivity' }],
        TAB_HIDDEN: [lockDueIn(talking), { actions: 'tabHides' }],
        TAB_SEEN: [lockDueIn(talking), { actions: 'tabIsSeen' }],
        CONVERSATION_ENDS: [lockDueIn(talking), { target: 'open', actions: 'noteActivity' }],
        CITIZEN_BEGINS: [lockDueIn(talking), { target: 'citizen', actions: 'noteActivity' }],
        LOCK: { target: 'locked', actions: 'byHand' },
        HIDE: { target: 'hidden', actions: 'byHand' },
      },
    },
    /** The citizen answers alone: idle time as in conversation, and every way out leads to the lock screen. */
    citizen: {
      on: {
        TICK: [lockDueIn(talking), { actions: { type: 'readClock', params: talking } }],
        ACTIVITY: [lockDueIn(talking), { actions: 'noteActivity' }],
        TAB_HIDDEN: [lockDueIn(talking), { actions: 'tabHides' }],
        TAB_SEEN: [lockDueIn(talking), { actions: 'tabIsSeen' }],
        LOCK: { target: 'locked', actions: 'byHand' },
        HIDE: { target: 'hidden', actions: 'byHand' },
      },
    },
    /** Nothing of the work is shown and no key is held; the only way on is the lock screen. */
    hidden: { on: { BACK: 'locked', LOCK: 'locked' } },
  },
});
