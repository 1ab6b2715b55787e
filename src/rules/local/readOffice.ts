import type { AnyEntry } from '../../entries/entry.ts';
import { isRealDate } from '../dates.ts';
import { applySetting, isOfficeKey } from './applySetting.ts';
import { shippedOffice, type Office, type OfficeVersion } from './office.ts';
import type { OfficeKey } from './officeKeys.ts';

/** The office as it stands after one more signature. `byLead`: anybody else's is kept and not followed. */
export function officeWith(
  office: Office,
  key: OfficeKey,
  version: Omit<OfficeVersion, 'ignored'>,
  byLead = true,
): Office {
  const after = byLead ? applySetting(office.local, key, version) : null;
  const before = office.versions.get(key) ?? [];
  return {
    local: after ?? office.local,
    versions: new Map(office.versions).set(key, [...before, { ...version, ignored: after === null }]),
  };
}

/** The version of a setting that holds; undefined where it stands as shipped. */
export const heldVersion = ({ versions }: Office, key: OfficeKey): OfficeVersion | undefined =>
  versions.get(key)?.findLast(({ ignored }) => !ignored);

const textAt = (body: unknown, key: string): string | null => {
  const value: unknown = Object(body)[key as keyof object];
  return typeof value === 'string' ? value : null;
};

/**
 * Reads what the office has set from the `setting` entries of the team stream, oldest first. Of each setting the newest
 * that a lead signed and that can be followed holds; one that cannot is kept among the versions and said so. Never throws.
 */
export function readOffice(entries: readonly AnyEntry[]): Office {
  let office = shippedOffice;
  for (const { id, kind, body, author, at, role } of entries) {
    const key = textAt(body, 'key') ?? '';
    const value = textAt(body, 'value');
    if (kind !== 'setting' || !isOfficeKey(key) || value === null) continue;
    const checkedOn = textAt(body, 'checkedOn');
    const version = {
      entry: id,
      by: author.person,
      at,
      value,
      checkedOn: checkedOn !== null && isRealDate(checkedOn) ? checkedOn : null,
    };
    office = officeWith(office, key, version, role === 'lead');
  }
  return office;
}
