import * as z from 'zod/mini';
import { canonicalBytes } from '../entries/canonical.ts';
import { asLocalDate, newId } from '../entries/ids.ts';
import { localDate } from '../entries/parts.ts';
import { openOwn, ownPlace, type Context } from './context.ts';
import { seal } from './envelope.ts';
import { ownKey } from './member.ts';
import type { OpenVault } from './ports.ts';

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
      const key = newId();
      const bytes = await seal(
        ownKey(member),
        ownPlace(context, key, 'reminder', 0),
        canonicalBytes(z.parse(content, { handle, on })),
      );
      await blobs.write([{ put: 'reminders', group: member.person, key, bytes }]);
    },
    drop: (id) => blobs.write([{ remove: 'reminders', key: id }]),
  };
}
