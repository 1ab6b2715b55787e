import { toBase64url } from './base64url.ts';
import { headerOf } from './envelope.ts';
import { slotOfRow } from './headRows.ts';
import type { StreamFile } from './keyFormat.ts';
import { compartmentOfKey } from './keyRing.ts';
import type { Blobs } from './ports.ts';

/** Tables that hold what is signed, as it travels: no drafts, no reminders, nothing that is one person's alone. */
export const travellingTables = ['entries', 'heads', 'summaries'] as const;
export type TravellingTable = (typeof travellingTables)[number];
export interface SealedRecord {
  readonly table: TravellingTable;
  readonly key: string;
  readonly bytes: string;
}

/** The compartment of a record, by the key that sealed it or the slot it lies in; undefined for what belongs nowhere. */
export function compartmentOfRow(
  file: StreamFile,
  { table, key, bytes }: { readonly table: string; readonly key: string; readonly bytes: Uint8Array },
): string | undefined {
  try {
    const sealedIn = compartmentOfKey(file, headerOf(bytes).keyId);
    if (table === 'entries') return sealedIn;
    const slot = slotOfRow(key);
    const there = file.compartments.find((one) => one.slot === slot || one.also?.includes(slot) === true);
    return there?.compartment === sealedIn ? sealedIn : undefined;
  } catch {
    return undefined;
  }
}

/** The records of one stream that lie in these compartments, sealed as they are; everything else stays. */
export async function recordsIn(
  blobs: Blobs,
  file: StreamFile,
  compartments: ReadonlySet<string>,
): Promise<readonly SealedRecord[]> {
  const records: SealedRecord[] = [];
  for (const table of travellingTables)
    for (const { key, bytes } of await blobs.ofGroup(table, file.stream.id)) {
      const compartment = compartmentOfRow(file, { table, key, bytes });
      if (compartment !== undefined && compartments.has(compartment))
        records.push({ table, key, bytes: toBase64url(bytes) });
    }
  return records;
}
