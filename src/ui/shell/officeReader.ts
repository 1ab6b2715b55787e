import { use } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Moment } from '../../rules/facts.ts';
import { shippedOffice, type Office } from '../../rules/local/office.ts';
import { fetchedOnce } from '../fetching/fetchedOnce.ts';

type Read = (entries: readonly AnyEntry[]) => Office;
const reader = fetchedOnce<Read>(() =>
  import('../../rules/local/readOffice.ts').then(({ readOffice }) => readOffice),
);

/** Fetches what reads the office's settings: home and the first question do without it. */
export const fetchOfficeReader = (): Promise<Read> => reader.again();

const known = new WeakMap<readonly AnyEntry[], Office>();

/** Read once for as long as the entries stand. */
function readOnce(read: Read, entries: readonly AnyEntry[]): Office {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const office = read(entries);
  known.set(entries, office);
  return office;
}

/** What the office has set. Suspends until the reader is here; where nothing is set, nothing is fetched to say so. */
export const useOfficeIn = (entries: readonly AnyEntry[]): Office =>
  entries.length === 0 ? shippedOffice : readOnce(use(reader.read()), entries);

const nothingSet = {};
/**
 * What of the office's settings binds a signature: own days to the next evaluation, and maps of results. Where the
 * office has set nothing, nothing is fetched to say so.
 */
export function useBindingIn(entries: readonly AnyEntry[]): Pick<Moment, 'ceilings' | 'maps'> {
  if (entries.length === 0) return nothingSet;
  const { ceilings, maps } = readOnce(use(reader.read()), entries).local;
  return { ceilings, maps: maps.maps };
}
