import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, transition } from 'xstate';
import { afterClockStep, lockDue, lockLimits } from '../../src/flow/lockDue.ts';
import { lockMachine, type LockEvent } from '../../src/flow/lockMachine.ts';

const minute = 60_000;
const start = 1_000_000_000;

function aScreen(...events: readonly LockEvent[]) {
  const actor = createActor(lockMachine).start();
  actor.send({ type: 'UNLOCKED', now: start });
  for (const event of events) actor.send(event);
  return { state: actor.getSnapshot().value, ...actor.getSnapshot().context, actor };
}
const tick = (after: number): LockEvent => ({ type: 'TICK', now: start + after });
const conversation: LockEvent = { type: 'CONVERSATION_BEGINS', now: start };

describe('the lock', () => {
  it('begins locked, and only unlocking opens it', () => {
    const actor = createActor(lockMachine).start();
    for (const event of [tick(0), conversation, { type: 'TAB_SEEN', now: start }] as const) actor.send(event);
    expect(actor.getSnapshot().value).toBe('locked');
  });

  it('locks after five idle minutes, and after twenty in conversation', () => {
    expect(aScreen(tick(5 * minute - 1)).state).toBe('open');
    expect(aScreen(tick(5 * minute))).toMatchObject({ state: 'locked', lockedBy: 'idle' });
    expect(aScreen(conversation, tick(20 * minute - 1)).state).toBe('inConversation');
    expect(aScreen(conversation, tick(20 * minute))).toMatchObject({ state: 'locked', lockedBy: 'idle' });
  });

  it('warns at least twenty seconds before, and activity takes the warning away', () => {
    expect(aScreen(tick(5 * minute - lockLimits.warning)).warning).toBeGreaterThanOrEqual(20);
    expect(aScreen(tick(5 * minute - 31_000)).warning).toBeNull();
    const warned = aScreen(tick(5 * minute - 5000), { type: 'ACTIVITY', now: start + 5 * minute - 4000 });
    expect(warned).toMatchObject({ state: 'open', warning: null });
  });

  it('cannot be kept open by the touch that wakes a sleeping machine', () => {
    expect(aScreen({ type: 'ACTIVITY', now: start + 60 * minute })).toMatchObject({
      state: 'locked',
      lockedBy: 'idle',
    });
    expect(aScreen({ type: 'CONVERSATION_BEGINS', now: start + 6 * minute }).state).toBe('locked');
    expect(aScreen({ type: 'TAB_SEEN', now: start + 6 * minute }).state).toBe('locked');
  });

  it('locks sixty seconds after the tab was hidden, seen again too late or not at all', () => {
    const hides: LockEvent = { type: 'TAB_HIDDEN', now: start };
    expect(aScreen(hides, tick(59_999)).state).toBe('open');
    expect(aScreen(hides, tick(60_000))).toMatchObject({ state: 'locked', lockedBy: 'hiddenTab' });
    expect(aScreen(hides, { type: 'TAB_SEEN', now: start + 61_000 }).state).toBe('locked');
    expect(aScreen(hides, { type: 'TAB_SEEN', now: start + 30_000 }, tick(61_000)).state).toBe('open');
    expect(aScreen(conversation, hides, tick(60_000)).state).toBe('locked');
    expect(aScreen(hides, { type: 'TAB_HIDDEN', now: start + 50_000 }, tick(60_000)).state).toBe('locked');
  });

  it('locks after twelve hours however busy the day is', () => {
    const { actor } = aScreen(conversation);
    for (let at = 0; at < 12 * 60 * minute; at += 4 * minute)
      actor.send({ type: 'ACTIVITY', now: start + at });
    expect(actor.getSnapshot().value).toBe('inConversation');
    actor.send(tick(12 * 60 * minute));
    expect(actor.getSnapshot()).toMatchObject({ value: 'locked', context: { lockedBy: 'total' } });
  });

  it('hides from everywhere with one event, and comes back to the lock screen only', () => {
    for (const before of [[], [conversation]] as const) {
      const { actor } = aScreen(...before, { type: 'HIDE' });
      expect(actor.getSnapshot().value).toBe('hidden');
      actor.send({ type: 'UNLOCKED', now: start });
      expect(actor.getSnapshot().value).toBe('hidden');
      actor.send({ type: 'BACK' });
      expect(actor.getSnapshot().value).toBe('locked');
    }
  });

  it('never comes back to the work from the citizen’s own view, whatever happens: explored, not sampled', () => {
    const times = [0, 4, 6, 21, 13 * 60].map((minutes) => start + minutes * minute);
    const events: readonly LockEvent[] = [
      ...(['UNLOCKED', 'ACTIVITY', 'TICK', 'TAB_HIDDEN', 'TAB_SEEN'] as const),
      ...(['CONVERSATION_BEGINS', 'CONVERSATION_ENDS', 'CITIZEN_BEGINS'] as const),
    ].flatMap((type) => times.map((now) => ({ type, now })));
    const all: readonly LockEvent[] = [...events, { type: 'HIDE' }, { type: 'BACK' }, { type: 'LOCK' }];
    const citizen: LockEvent = { type: 'CITIZEN_BEGINS', now: start };
    for (const before of [[], [conversation]] as const) {
      expect(aScreen(...before, citizen).state).toBe('citizen');
      const first = aScreen(...before, citizen).actor.getSnapshot();
      const seen = new Set<string>();
      const open = [first];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const known = JSON.stringify([next.value, next.context]);
        if (seen.has(known)) continue;
        seen.add(known);
        // A clock that goes on: one that is set back makes readings without end, and has its own test below.
        for (const event of all.filter((one) => !('now' in one) || one.now >= next.context.now)) {
          const [after] = transition(lockMachine, next, event);
          // Only a passphrase opens again, and only from the lock screen.
          if (next.value === 'citizen') expect(['citizen', 'locked', 'hidden']).toContain(after.value);
          if (next.value === 'hidden') expect(['hidden', 'locked']).toContain(after.value);
          if (after.value === 'citizen' || after.value === 'hidden') open.push(after);
        }
      }
      expect(seen.size).toBeGreaterThan(20);
    }
  });

  it('locks the citizen’s own view when nobody is there, as in conversation', () => {
    const citizen: LockEvent = { type: 'CITIZEN_BEGINS', now: start };
    expect(aScreen(citizen, tick(20 * minute - 1)).state).toBe('citizen');
    expect(aScreen(citizen, tick(20 * minute))).toMatchObject({ state: 'locked', lockedBy: 'idle' });
    expect(aScreen(citizen, { type: 'TAB_HIDDEN', now: start }, tick(minute)).state).toBe('locked');
  });

  it('lets a clock that is set back neither lock nor prolong', () => {
    const back = start - 2 * 24 * 60 * minute;
    const set = aScreen(tick(4 * minute), { type: 'TICK', now: back });
    expect(set.state).toBe('open');
    set.actor.send({ type: 'TICK', now: back + minute - 1 });
    expect(set.actor.getSnapshot().value).toBe('open');
    set.actor.send({ type: 'TICK', now: back + minute });
    expect(set.actor.getSnapshot().value).toBe('locked');
  });
});

const anyReadings = fc.record({
  now: fc.integer({ min: 0, max: 20 * 60 * minute }),
  idle: fc.integer({ min: 0, max: 30 * minute }),
  open: fc.integer({ min: 0, max: 13 * 60 * minute }),
  hidden: fc.option(fc.integer({ min: 0, max: 2 * minute })),
  inConversation: fc.boolean(),
});

describe('when a lock is due', () => {
  it('is settled by the three limits and nothing else', () => {
    fc.assert(
      fc.property(anyReadings, ({ now, idle, open, hidden, inConversation }) => {
        const due = lockDue({
          now,
          unlockedAt: now - open,
          lastActivity: now - idle,
          hiddenSince: hidden === null ? null : now - hidden,
          inConversation,
        });
        const over =
          idle >= (inConversation ? 20 : 5) * minute || open >= 12 * 60 * minute || (hidden ?? 0) >= minute;
        expect(due.kind === 'lock').toBe(over);
      }),
    );
  });

  it('keeps what has passed when the clock is set back, and forgives nothing when it goes on', () => {
    const at = { now: 5000, unlockedAt: 1000, lastActivity: 4000, hiddenSince: 4500 };
    expect(afterClockStep(at, 3000)).toEqual({
      now: 3000,
      unlockedAt: -1000,
      lastActivity: 2000,
      hiddenSince: 2500,
    });
    expect(afterClockStep(at, 9000)).toEqual({ ...at, now: 9000 });
  });
});
