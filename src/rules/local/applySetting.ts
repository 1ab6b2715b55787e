import type { EntryId, LocalDate } from '../../entries/ids.ts';
import { stageIds, type StageId } from '../../model/stages.ts';
import { starterCriteria } from '../../model/local/pathwayCriteria.ts';
import { shippedSettings, type LocalSettings, type LocalWorkflow } from '../localSettings.ts';
import { compassAfter } from './compassSets.ts';
import { readNumbers } from './dutyNumbers.ts';
import type { OfficeKey } from './officeKeys.ts';
import * as values from './officeValues.ts';
import { readMaps } from './readMaps.ts';
import { readThemes } from './themeLibrary.ts';

/** A value as it is signed. `entry`: the entry that signs it. */
interface Signed {
  readonly entry: EntryId;
  readonly value: string;
  readonly checkedOn: LocalDate | null;
}
type Apply = (before: LocalSettings, signed: Signed) => LocalSettings | null;

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
  [
    'office.compass',
    (before, { value, entry }) => {
      const compass = compassAfter(before.compass, value, entry);
      return compass === null ? null : { ...before, compass };
    },
  ],
  [
    'office.maps',
    following(readMaps, (maps, version) => ({
      maps: maps === null ? shippedSettings.maps : { version, maps },
    })),
  ],
  ['office.themes', following(readThemes, (themes) => ({ themes }))],
  ['office.numbers', following(readNumbers, (one) => ({ numbers: one ?? shippedSettings.numbers }))],
  ...stageIds.map((stage): readonly [OfficeKey, Apply] => [`office.workflow.${stage}`, workflowOf(stage)]),
]);

export const isOfficeKey = (key: string): key is OfficeKey => apply.has(key);

/** What a value changes; null when it cannot be followed: it does not parse, or breaks a rule of today. */
export const applySetting = (before: LocalSettings, key: OfficeKey, signed: Signed): LocalSettings | null =>
  apply.get(key)?.(before, signed) ?? null;

/** May this value stand under this key? Keys of no office setting are not judged here. */
export const canBeFollowed = (key: string, value: string): boolean =>
  !isOfficeKey(key) ||
  applySetting(shippedSettings, key, { entry: '' as EntryId, value, checkedOn: null }) !== null;
