import type { BackupContent } from './backupFormat.ts';
import { fileNames } from './keyFormat.ts';
import { travellingTables } from './sealedRecords.ts';

/** Whether somebody's own file must be there: everybody's, unless it says whose. */
export const ownIsIn = ({ to, own }: BackupContent, person: string): boolean =>
  to === undefined ? own === undefined || own.includes(person) : to === person;

/** Nobody else's own file, and nothing that is not signed work, comes in a file for one person. */
export const isNarrowed = ({ files, records }: BackupContent, to: string): boolean =>
  files.every(({ name }) => !name.startsWith('person.') || name === fileNames.person(to)) &&
  records.every(({ table }) => table === 'tombstones' || travellingTables.some((one) => one === table));
