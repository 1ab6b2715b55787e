import type { AnyEntry } from './entry.ts';
import { isEntryKind, kindFacts } from './kindFacts.ts';

/** Of a kind or a version that only a newer product knows: kept, shown as it was rendered, and said so. */
export const isNewer = ({ kind, schemaVersion }: AnyEntry): boolean =>
  !isEntryKind(kind) || schemaVersion > kindFacts[kind].version;
