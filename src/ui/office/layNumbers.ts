import type { AnyEntry } from '../../entries/entry.ts';
import type { Office } from '../../rules/local/office.ts';
import { heldVersion, readOffice } from '../../rules/local/readOffice.ts';
import type { DutyNumber, Ports } from '../ports.ts';

/** As the danger page reads them, without a key: each with the day a lead last saw that it is right. */
const publicOf = (office: Office): readonly DutyNumber[] => {
  const checkedOn = heldVersion(office, 'office.numbers')?.checkedOn ?? null;
  return office.local.numbers.map((one) => ({ ...one, checkedOn }));
};

/**
 * Lays the numbers a lead has signed where the danger page reads them, when something else lies there: nothing seals that
 * place, and somebody in danger dials what stands in it. Nothing where no lead has signed any. Rejects when it did not
 * succeed.
 */
export async function layNumbers(office: Office, dutyNumbers: Ports['dutyNumbers']): Promise<void> {
  if (heldVersion(office, 'office.numbers') === undefined) return;
  const wanted = publicOf(office);
  if (JSON.stringify(await dutyNumbers.read()) !== JSON.stringify(wanted)) await dutyNumbers.keep(wanted);
}

/** The same, from the entries of the office as they stand. */
export const layNumbersOf = (
  entries: readonly AnyEntry[],
  dutyNumbers: Ports['dutyNumbers'],
): Promise<void> => layNumbers(readOffice(entries), dutyNumbers);
