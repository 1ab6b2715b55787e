import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId, Instant, LocalDate, PersonId } from '../../entries/ids.ts';
import { stageIds, type StageId } from '../../model/define.ts';
import { starterCriteria } from '../../model/local/pathwayCriteria.ts';
import { isRealDate } from '../dates.ts';
import { shippedSettings, type LocalSettings, type LocalWorkflow } from '../localSettings.ts';
import type { OfficeKey } from './officeKeys.ts';
import * as values from './officeValues.ts';

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

type Apply = (before: LocalSettings, version: Omit<OfficeVersion, 'ignored'>) => LocalSettings | null;

/** What a value changes; null when it cannot be followed. An empty value goes back to what is shipped. */
const following =
  <T>(
    read: (value: string) => T | null,
    set: (one: T | null, entry: EntryId) => Partial<LocalSettings>,
  ): Apply =>
  (before, { value, entry }) => {
    if (value === '') return { ...before, ...set(null, entry) };
    const found = read(value);
    return found === null ? null : { ...before, ...set(found, entry) };
  };

const workflowOf =
  (stage: StageId): Apply =>
  (before, { value, checkedOn }) => {
    const text = values.readWorkflow(value);
    if (text === null) return null;
    const { [stage]: _, ...others } = before.workflow;
    const written: LocalWorkflow = { text, checkedOn };
    return { ...before, workflow: text === '' ? others : { ...others, [stage]: written } };
  };

/** For trying a value that nobody has signed yet. */
const nobody = {
  entry: '' as EntryId,
  by: '' as PersonId,
  at: '' as Instant,
  checkedOn: null,
};

const apply: ReadonlyMap<string, Apply> = new Map<OfficeKey, Apply>([
  [
    'office.levels',
    following(values.readLevels, (one) => ({ levelLabels: one ?? shippedSettings.levelLabels })),
  ],
  [
    'office.intervals',
    following(values.readIntervals, (one) => ({ ceilings: one ?? shippedSettings.ceilings })),
  ],
  [
    'office.criteria',
    following(values.readCriteria, (criteria, version) => ({
      criteria: criteria === null ? starterCriteria : { version, suggestion: false, criteria },
    })),
  ],
  ['office.formal', following(values.readFormal, (one) => ({ formal: one ?? shippedSettings.formal }))],
  [
    'office.leaving',
    following(values.readLeaving, (one) => ({ daysUntilLeaving: one ?? shippedSettings.daysUntilLeaving })),
  ],
  ...stageIds.map((stage): readonly [OfficeKey, Apply] => [`office.workflow.${stage}`, workflowOf(stage)]),
]);

/** May this value stand under this key? Keys of no office setting are not judged here. */
export const canBeFollowed = (key: string, value: string): boolean =>
  apply.get(key)?.(shippedSettings, { ...nobody, value }) !== null;

const textAt = (body: unknown, key: string): string | null => {
  const value: unknown = Object(body)[key as keyof object];
  return typeof value === 'string' ? value : null;
};

/**
 * Reads what the office has set from the `setting` entries of the team stream, oldest first. Of each setting the newest
 * that a lead signed and that can be followed holds; one that cannot is kept among the versions and said so. Never throws.
 */
export function readOffice(entries: readonly AnyEntry[]): Office {
  let local = shippedSettings;
  const versions = new Map<OfficeKey, readonly OfficeVersion[]>();
  for (const { id, kind, body, author, at, role } of entries) {
    const key = textAt(body, 'key') ?? '';
    const change = apply.get(key);
    const value = textAt(body, 'value');
    if (kind !== 'setting' || change === undefined || value === null) continue;
    const checkedOn = textAt(body, 'checkedOn');
    const version = {
      entry: id,
      by: author.person,
      at,
      value,
      checkedOn: checkedOn !== null && isRealDate(checkedOn) ? checkedOn : null,
    };
    const after = role === 'lead' ? change(local, version) : null;
    local = after ?? local;
    const before = versions.get(key as OfficeKey) ?? [];
    versions.set(key as OfficeKey, [...before, { ...version, ignored: after === null }]);
  }
  return { local, versions };
}
