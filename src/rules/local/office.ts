import type { EntryId, Instant, LocalDate, PersonId } from '../../entries/ids.ts';
import { shippedSettings, type LocalSettings } from '../localSettings.ts';
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
