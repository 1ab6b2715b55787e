import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import { asLocalDate, newId, type LocalDate } from '../entries/ids.ts';
import { localDate } from '../entries/parts.ts';
import { openOwn, ownPlace, type Context } from './context.ts';
import { seal } from './envelope.ts';
import { ownKey } from './member.ts';
import type { BlobWrite, OpenVault } from './ports.ts';

const content = z.strictObject({ handle: z.string(), on: localDate });

/** Neutral handles for "ask later": sealed under the person's own key, gone when dropped. */
export function openReminders(context: Context): OpenVault['reminders'] {
  const { blobs, member } = context;
  return {
    list: async () => {
      const rows = await blobs.ofGroup('reminders', member.person);
      const opened = await Promise.all(
        rows.map(async ({ key, bytes }) => ({
          id: key,
          found: await openOwn(context, key, 'reminder', bytes),
        })),
      );
      return opened.flatMap(({ id, found }) => {
        const parsed = z.safeParse(content, found?.value);
        return parsed.success ? [{ id, handle: parsed.data.handle, on: asLocalDate(parsed.data.on) }] : [];
      });
    },
    keep: async (handle, on) => {
      await blobs.write([await sealedReminder(context, { id: newId(), handle, on })]);
    },
    drop: (id) => blobs.write([{ remove: 'reminders', key: id }]),
  };
}

/** One reminder, sealed under the newest own key. */
export async function sealedReminder(
  context: Context,
  { id, handle, on }: { readonly id: string; readonly handle: string; readonly on: LocalDate },
): Promise<BlobWrite> {
  const { member } = context;
  const value = canonicalBytes(z.parse(content, { handle, on }));
  const bytes = await seal(ownKey(member), ownPlace(context, id, 'reminder', 0), value);
  return { put: 'reminders', group: member.person, key: id, bytes };
}
