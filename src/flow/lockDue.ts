/** When the vault must lock, from readings of one clock in milliseconds. Pure: no timer runs here. */
export interface LockReadings {
  readonly now: number;
  readonly unlockedAt: number;
  readonly lastActivity: number;
  /** Since when the tab has been hidden; null while it is seen. */
  readonly hiddenSince: number | null;
  readonly inConversation: boolean;
}
/** `lock` now; `warn` with the seconds left; or nothing. */
export type LockDue =
  | { readonly kind: 'no' }
  | { readonly kind: 'warn'; readonly seconds: number; readonly why: LockReason }
  | { readonly kind: 'lock'; readonly why: LockReason };
export type LockReason = 'idle' | 'hiddenTab' | 'total';

const second = 1000;
const minute = 60 * second;
/** Limits in milliseconds: idle 5 minutes, 20 in conversation; 60 seconds hidden; 12 hours in all; 30 seconds of warning. */
export const lockLimits = {
  idle: 5 * minute,
  idleInConversation: 20 * minute,
  hiddenTab: 60 * second,
  total: 12 * 60 * minute,
  warning: 30 * second,
} as const;

/** Holds after sleep too, because it compares readings and counts no ticks. A hidden tab gets no warning: nobody would see it. */
export function lockDue(at: LockReadings): LockDue {
  const idle = at.inConversation ? lockLimits.idleInConversation : lockLimits.idle;
  const deadlines: readonly { readonly why: LockReason; readonly on: number; readonly seen: boolean }[] = [
    { why: 'idle', on: at.lastActivity + idle, seen: true },
    { why: 'total', on: at.unlockedAt + lockLimits.total, seen: true },
    ...(at.hiddenSince === null
      ? []
      : [{ why: 'hiddenTab' as const, on: at.hiddenSince + lockLimits.hiddenTab, seen: false }]),
  ];
  const first = deadlines.reduce((earliest, each) => (each.on < earliest.on ? each : earliest));
  if (at.now >= first.on) return { kind: 'lock', why: first.why };
  const seen = deadlines
    .filter((each) => each.seen)
    .reduce((earliest, each) => (each.on < earliest.on ? each : earliest));
  const left = seen.on - at.now;
  if (at.hiddenSince === null && left <= lockLimits.warning)
    return { kind: 'warn', seconds: Math.ceil(left / second), why: seen.why };
  return { kind: 'no' };
}

/**
 * The same readings after the clock was set back (or stepped by its time service): all shifted, so that the time
 * already passed still counts and nothing locks without cause.
 */
export function afterClockStep(at: Omit<LockReadings, 'inConversation'>, now: number) {
  const step = Math.min(now - at.now, 0);
  return {
    now,
    unlockedAt: at.unlockedAt + step,
    lastActivity: at.lastActivity + step,
    hiddenSince: at.hiddenSince === null ? null : at.hiddenSince + step,
  };
}
