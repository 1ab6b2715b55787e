import { canonicalBytes } from '../entries/canonical.ts';
import { toBase64url } from './base64url.ts';
import { randomBytes, fromUtf8, utf8 } from './bytes.ts';
import { openOwn, ownPlace, type Context } from './context.ts';
import { seal } from './envelope.ts';
import { pageSize, readPage, readState, type IndexRow, type OwnState } from './homeIndex.ts';
import type { Certificate } from './keyFormat.ts';
import { ownKey } from './member.ts';
import { nothingSeen, seenCertificates } from './olderCertificates.ts';
import type { BlobWrite } from './ports.ts';

/** One open text per vault, drawn anew with every change of a summary: who sees another one than theirs looks again. */
const markKey = 'mark';
export const readMark = async ({ blobs }: Context): Promise<string | null> => {
  const bytes = await blobs.get('meta', markKey);
  return bytes === undefined ? null : fromUtf8(bytes);
};
export const newMark = (): string => toBase64url(randomBytes(16));
export const writeMark = (vault: string, mark: string): BlobWrite => ({
  put: 'meta',
  group: vault,
  key: markKey,
  bytes: utf8(mark),
});

/** This person's device, clock and index as last committed. `revision` 0 when there is nothing yet. */
export interface OwnRecords {
  readonly state: OwnState;
  readonly revision: number;
  readonly rows: ReadonlyMap<string, { readonly row: IndexRow; readonly page: number }>;
  /** False when the index was missing or damaged, and has to be built from the summaries. */
  readonly whole: boolean;
}

/**
 * Reads what this person keeps for themselves. A state that is missing or cannot be opened means a new device (its
 * counters may not go on: `newDevice`); a page that is missing, damaged or old means that the index is built anew.
 */
export async function readOwnRecords(context: Context, newDevice: string): Promise<OwnRecords> {
  const { blobs, member } = context;
  // All of it in one reading: one by one, the pages of many cases would take longer to ask for than to open.
  const own = await blobs.ofGroup('meta', member.person);
  const kept = new Map(own.map(({ key, bytes }) => [key, bytes]));
  const found = await openOwn(context, member.person, 'state', kept.get(member.person));
  const fresh: OwnState = {
    device: newDevice,
    lamport: 0,
    pages: [],
    mark: null,
    newestOwn: null,
    ...nothingSeen,
  };
  if (found === null) return { state: fresh, revision: 0, rows: new Map(), whole: false };
  const { revision } = found;
  const state = readState(found.value);
  const rows = new Map<string, { row: IndexRow; page: number }>();
  const pages = await Promise.all(
    state.pages.map(async (wanted, page) => {
      const key = pageKey(context, page);
      const opened = await openOwn(context, key, 'index', kept.get(key));
      return opened !== null && opened.revision === wanted ? readPage(opened.value) : null;
    }),
  );
  for (const [page, read] of pages.entries()) {
    if (read === null) return { state: { ...state, pages: [] }, revision, rows: new Map(), whole: false };
    for (const row of read) rows.set(row.stream, { row, page });
  }
  return { state, revision, rows, whole: true };
}

const pageKey = ({ member }: Context, page: number): string => `${member.person}.${page}`;

/** The keys of somebody's pages, whoever asks: they name nothing and open with that person's own key alone. */
export const pagesOf = async ({ blobs }: Context, person: string): Promise<readonly string[]> =>
  (await blobs.ofGroup('meta', person)).map(({ key }) => key).filter((key) => key !== person);

/** What is to change: rows to set or (null) to take out, and the new state. */
export interface OwnChange {
  readonly rows: ReadonlyMap<string, IndexRow | null>;
  readonly lamport: number;
  readonly mark: string | null;
  /** Instants signed with in this change. */
  readonly signedAt?: readonly string[];
  /** Seal every page anew, changed or not. */
  readonly everything?: boolean;
}

/** The writes of a change, and the records as they stand once those writes are committed. */
export async function planOwnChange(
  context: Context,
  before: OwnRecords,
  change: OwnChange,
): Promise<{ readonly writes: readonly BlobWrite[]; readonly after: OwnRecords }> {
  const rows = new Map(before.rows);
  const touched = new Set<number>(change.everything === true ? before.state.pages.keys() : []);
  const fill = new Map<number, number>();
  for (const { page } of rows.values()) fill.set(page, (fill.get(page) ?? 0) + 1);
  let last = Math.max(before.state.pages.length - 1, 0);
  for (const [stream, row] of change.rows) {
    const known = rows.get(stream);
    if (row === null) {
      if (known !== undefined) touched.add(known.page);
      rows.delete(stream);
      continue;
    }
    if (known === undefined && (fill.get(last) ?? 0) >= pageSize) last += 1;
    const page = known?.page ?? last;
    if (known === undefined) fill.set(page, (fill.get(page) ?? 0) + 1);
    rows.set(stream, { row, page });
    touched.add(page);
  }
  const pages = [...before.state.pages];
  const contents = new Map<number, IndexRow[]>([...touched].map((page) => [page, []]));
  for (const { row, page } of rows.values()) contents.get(page)?.push(row);
  const writes: BlobWrite[] = [];
  for (const [page, content] of contents) {
    const revision = (pages[page] ?? 0) + 1;
    pages[page] = revision;
    writes.push(await sealOwn(context, pageKey(context, page), 'index', revision, content));
  }
  const { lamport, mark } = change;
  const newestOwn = latest([before.state.newestOwn, ...(change.signedAt ?? [])]);
  const people = await context.people().catch(() => new Map<string, Certificate>());
  const seen = seenCertificates(people, before.state);
  const state: OwnState = { ...before.state, pages, lamport, mark, newestOwn, ...seen };
  const revision = before.revision + 1;
  writes.push(await sealOwn(context, context.member.person, 'state', revision, state));
  return { writes, after: { state, revision, rows, whole: true } };
}

/** Instants carry their own offset from UTC, so they are compared as moments. */
const latest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((a, b) => (a === null || (b !== null && Date.parse(b) > Date.parse(a)) ? b : a), null);

async function sealOwn(
  context: Context,
  key: string,
  slot: 'index' | 'state',
  revision: number,
  value: unknown,
): Promise<BlobWrite> {
  const { member } = context;
  const bytes = await seal(ownKey(member), ownPlace(context, key, slot, revision), canonicalBytes(value));
  return { put: 'meta', group: member.person, key, bytes };
}
