import { asLocalDate } from '../../entries/ids.ts';
import type { DraftValues } from '../../entries/draft.ts';
import type { Reminders } from '../../flow/ports.ts';
import type { SignableBody } from '../../rules/checkForSigning.ts';

/** Names the reminder this contact began from: it is deleted when the contact is signed. Never signed itself. */
export const reminderGiven = 'reminder';

/** The neutral handle the worker chose to keep for "ask later", with its day; null when there is none (the default). */
export function handleToKeep(bodies: readonly SignableBody[], values: DraftValues) {
  const handle = values['reminderHandle'];
  const detected = bodies.find((body) => body.kind === 'detection');
  const on = detected?.body.askAgainOn;
  if (typeof handle !== 'string' || handle.trim() === '' || on === undefined) return null;
  return { handle: handle.trim(), on: asLocalDate(on) };
}

/** After the signature: the old reminder goes, a new one is kept. */
export async function remind(
  reminders: Reminders,
  givens: Readonly<Record<string, string>>,
  keep: ReturnType<typeof handleToKeep>,
): Promise<void> {
  const old = givens[reminderGiven];
  if (old !== undefined) await reminders.drop(old);
  if (keep !== null) await reminders.keep(keep.handle, keep.on);
}
