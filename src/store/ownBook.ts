import type { StreamSummary } from '../entries/summary.ts';
import { changedRows } from './changedRows.ts';
import type { Context } from './context.ts';
import { hasSummary, summaryOf, type IndexRow } from './homeIndex.ts';
import {
  newMark,
  planOwnChange,
  readMark,
  readOwnRecords,
  writeMark,
  type OwnChange,
  type OwnRecords,
} from './ownRecords.ts';
import type { BlobWrite } from './ports.ts';
import { newId } from '../entries/ids.ts';

/** This person's own records, in memory while the vault is open. */
export interface OwnBook {
  /** The same list, not a copy, for as long as nothing in it has changed. */
  summaries(): Promise<readonly StreamSummary[]>;
  /** Device id and the highest lamport this device has given, or is about to give. */
  device(): Promise<{ readonly device: string; readonly lamport: number }>;
  /** Remembers a lamport as given, whether or not its entry is ever committed. */
  gave(lamport: number): void;
  row(stream: string): Promise<IndexRow | undefined>;
  /** The latest instant this person has signed with on this device. */
  newestOwn(): Promise<string | null>;
  /** Writes a change of rows together with `writes`, all or nothing. `signedAt`: the instants signed with in it. */
  commit(
    rows: ReadonlyMap<string, IndexRow | null>,
    writes: readonly BlobWrite[],
    signedAt?: readonly string[],
  ): Promise<void>;
  /** Seals everything of the index anew under the newest own key, together with `writes`. */
  reseal(writes: readonly BlobWrite[]): Promise<void>;
}

export function openOwnBook(context: Context): OwnBook {
  const { blobs } = context;
  let records: OwnRecords | null = null;
  let given = 0;
  const listed = new WeakMap<OwnRecords['rows'], readonly StreamSummary[]>();
  /** Drawn once: reading again before the first commit must not make another device of this one. */
  const newDevice = newId();

  const load = async (): Promise<OwnRecords> => {
    records ??= await readOwnRecords(context, newDevice);
    given = Math.max(given, records.state.lamport);
    context.sawCertificates(records.state);
    return records;
  };

  /** The records with an index that is true: read again or rebuilt when somebody else has changed a summary. */
  const fresh = async (): Promise<OwnRecords> => {
    const mark = await readMark(context);
    const known = await load();
    if (known.whole && known.state.mark === mark) return known;
    records = null;
    const again = await load();
    if (again.whole && again.state.mark === mark) return again;
    const rows = await changedRows(context, again);
    const { writes, after } = await planOwnChange(context, again, { rows, lamport: given, mark });
    // A reading tab may not write, and need not: it keeps the index in memory.
    await blobs.write(writes).catch(() => undefined);
    records = after;
    context.sawCertificates(after.state);
    return after;
  };

  const change = async (
    rows: ReadonlyMap<string, IndexRow | null>,
    writes: readonly BlobWrite[],
    also: Pick<OwnChange, 'everything' | 'signedAt'>,
  ): Promise<void> => {
    const before = await fresh();
    const mark = newMark();
    const plan = await planOwnChange(context, before, { rows, lamport: given, mark, ...also });
    try {
      await blobs.write([...writes, ...plan.writes, writeMark(context.member.vault, mark)]);
      records = plan.after;
      context.sawCertificates(plan.after.state);
    } catch (cause) {
      // Whether it landed is only known by reading.
      records = null;
      throw cause;
    }
  };

  return {
    summaries: async () => {
      const { rows } = await fresh();
      const list =
        listed.get(rows) ??
        [...rows.values()].flatMap(({ row }) => (hasSummary(row) ? [summaryOf(row)] : []));
      listed.set(rows, list);
      return list;
    },
    // Always as it stands in the store: another tab may have signed before this one became the writer.
    device: async () => {
      const { state } = await fresh();
      return { device: state.device, lamport: given };
    },
    gave: (lamport) => {
      given = Math.max(given, lamport);
    },
    row: async (stream) => (await fresh()).rows.get(stream)?.row,
    newestOwn: async () => (await fresh()).state.newestOwn,
    commit: (rows, writes, signedAt = []) => change(rows, writes, { signedAt }),
    reseal: async (writes) => change(new Map(), writes, { everything: true }),
  };
}
