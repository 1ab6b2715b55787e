import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId, Instant, LocalDate, PersonId } from '../../entries/ids.ts';
import { isRealDate } from '../dates.ts';
import { shippedSettings, type LocalSettings } from '../localSettings.ts';
import { applySetting, isOfficeKey } from './applySetting.ts';
import type { OfficeKey } from './officeKeys.ts';

/** One signature of one setting. */
export interface OfficeVersion {
  readonly entry: EntryId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly value: string;
  /** The day a lead last saw that it is true; null when it was not said. */
  readonly checkedOn: LocalDate | null;
  /** It no longer parses, breaks a rule of today, or was not signed by a lead: kept, shown, and not followed. */
  readonly ignored: boolean;
}
export interface Office {
  readonly local: LocalSettings;
  /** Every version of every setting, oldest first. */
  readonly versions: ReadonlyMap<OfficeKey, readonly OfficeVersion[]>;
}
/** As the product ships: nothing signed yet. */
export const shippedOffice: Office = { local: shippedSettings, versions: new Map() };

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
