import { asPersonId, type PersonId } from '../../entries/ids.ts';
import { readsHandoverAs, whoRefused } from '../../rules/handoverReaders.ts';
import type { About } from '../../text/reasonText.ts';

/** What a reason tells of a handover, with who reads it and the names of who sent and who said no; any other as it is. */
export function handoverForReader(
  about: About,
  me: PersonId,
  nameOf: (person: PersonId) => string | undefined,
): About {
  const { receiver, by } = about;
  if (typeof receiver !== 'string' || typeof by !== 'string') return about;
  const at = (key: string): PersonId | null => {
    const id = about[key];
    return typeof id === 'string' && id !== '' ? asPersonId(id) : null;
  };
  const standIn = String(about['standIn'] ?? '');
  const named = {
    receiver,
    standIn: standIn === '' ? null : standIn,
    receiverPerson: at('receiverPerson'),
    standInPerson: at('standInPerson'),
  };
  const sender = at('by');
  const senderName = sender === null ? undefined : nameOf(sender);
  const { who, writtenBy } = whoRefused(named, at('refusedBy'), nameOf);
  return {
    ...about,
    reader: readsHandoverAs({ ...named, ...(sender === null ? {} : { by: sender }) }, me),
    who,
    ...(senderName === undefined ? {} : { sender: senderName }),
    ...(writtenBy === null ? {} : { writtenBy }),
  };
}
