import type { PersonFile } from './keyFormat.ts';
import { readRecipient } from './recoveryKey.ts';
import { slotsOf } from './unlockSlots.ts';

/** The `age1…` recipients of a person's recovery slot, for backups. */
export const recoveryRecipients = (file: PersonFile): readonly string[] =>
  slotsOf(file).flatMap((slot) =>
    slot.kind === 'recovery' && readRecipient(slot.recipient) !== null ? [slot.recipient] : [],
  );
