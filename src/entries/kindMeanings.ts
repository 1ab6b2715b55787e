import { entryKinds, kindFacts } from './kindFacts.ts';

/** What each kind of entry is, for the id ledger: where it is sealed and whether it may be amended. */
export const kindMeanings: Readonly<Record<string, string>> = Object.fromEntries(
  entryKinds.map((kind) => [
    kind,
    `${kindFacts[kind].compartment}, ${kindFacts[kind].amendable ? 'amendable' : 'made again, never amended'}`,
  ]),
);
