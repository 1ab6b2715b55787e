import type { AnyEntry, EntryOf } from '../entries/entry.ts';
import type { AuditBatch, AuditLine, ChainReport } from './auditPort.ts';
import { toBase64url } from './base64url.ts';
import { sha256 } from './bytes.ts';
import { chainGaps, type DatedLink } from './chainGaps.ts';
import type { Head } from './chains.ts';
import type { Context } from './context.ts';
import type { StreamKeys } from './keyRing.ts';
import { openEntry } from './openEntry.ts';
import type { OwnBook } from './ownBook.ts';
import { readEnds } from './readStream.ts';

interface Row {
  readonly key: string;
  readonly bytes: Uint8Array;
}
/** The log as it lay there at one moment, and how far it has been read. */
interface Snapshot {
  readonly keys: StreamKeys | undefined;
  readonly head: Head | null;
  readonly rolledBack: boolean;
  /** Where the chains ended when this person read all of it the last time. */
  readonly seen: Head['chains'];
  readonly of: number;
  /** Records not opened yet. */
  readonly left: Map<string, Row>;
  readonly links: DatedLink[];
  unreadable: number;
}

/** Lines of the first batch: what one sees at once. */
const firstLines = 60;
/** Lines of every batch after it, and how many of them are opened side by side. */
const laterLines = 400;
const atOnce = 32;

/**
 * Reads the log, the newest lines first: each chain is followed back from where its end says it is, so the first page
 * stands there however long the log is. Then everything else, batch by batch; when all is read, what the chains say.
 */
export function auditReading(
  context: Context,
  book: OwnBook,
  inTurn: <T>(act: () => Promise<T>) => Promise<T>,
): (afresh: boolean) => Promise<AuditBatch> {
  let now: Snapshot | null = null;
  const batch = async (mine: Snapshot, lines: readonly AuditLine[]): Promise<AuditBatch> => {
    const chain = mine.left.size === 0 ? reportOf(mine) : null;
    // A window that only reads cannot remember; it has told what it saw.
    if (chain !== null) await inTurn(() => rememberEnds(context, book, mine)).catch(() => undefined);
    return { lines, read: mine.of - mine.left.size, of: mine.of, chain };
  };
  return async (afresh) => {
    if (afresh || now === null) {
      now = await snapshot(context, book);
      const first = now;
      return batch(first, await newestLines(context, first));
    }
    const mine = now;
    const rows = [...mine.left.values()].slice(0, laterLines);
    const lines: AuditLine[] = [];
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce).map(async (row) => openLine(context, mine, row));
      for (const entry of await Promise.all(some)) if (entry !== null) lines.push(lineOf(entry));
    }
    return batch(mine, lines);
  };
}

/** What lies there, between two looks at the end that agree: a line written meanwhile is no gap. */
async function snapshot(context: Context, book: OwnBook): Promise<Snapshot> {
  const stream = await context.audit();
  context.forgetKeys(stream.id);
  const known = await book.row(stream.id);
  const endOf = async () => {
    const ends = await readEnds(context, stream, new Set());
    return ends?.compartments.get('audit');
  };
  let end = await endOf();
  let rows = await context.blobs.ofGroup('entries', stream.id);
  for (let again = await endOf(); again?.revision !== end?.revision; again = await endOf()) {
    end = again;
    rows = await context.blobs.ofGroup('entries', stream.id);
  }
  return {
    keys: await context.keysOf(stream.id),
    head: end?.head ?? null,
    rolledBack: Object.values(known?.heads ?? {}).some((revision) => revision > (end?.revision ?? 0)),
    seen: known?.ends ?? {},
    of: rows.length,
    left: new Map(rows.map((row) => [row.key, row])),
    links: [],
    unreadable: 0,
  };
}

/** Opens one record and remembers its link; null when it cannot be opened. */
async function openLine(context: Context, now: Snapshot, row: Row): Promise<AnyEntry | null> {
  now.left.delete(row.key);
  const opened =
    now.keys === undefined ? null : await openEntry(context, await context.audit(), now.keys, row);
  if (opened?.kind !== 'open' || opened.compartment !== 'audit') {
    now.unreadable += 1;
    return null;
  }
  const { entry, link } = opened;
  now.links.push({
    device: entry.device,
    seq: entry.chainSeq,
    previous: entry.previousInChain,
    hash: link.hash,
    person: entry.author.person,
    at: entry.at,
  });
  return entry;
}

/** The chains followed back from their ends, the newest line of all of them first. */
async function newestLines(context: Context, now: Snapshot): Promise<readonly AuditLine[]> {
  const byHash = new Map<string, Row>();
  const hashed = [...now.left.values()].map(async (row) => {
    byHash.set(toBase64url(await sha256(row.bytes)), row);
  });
  await Promise.all(hashed);
  const back = async (hash: string | null): Promise<AnyEntry | null> => {
    const row = hash === null ? undefined : byHash.get(hash);
    return row === undefined || !now.left.has(row.key) ? null : openLine(context, now, row);
  };
  const ends = Object.values(now.head?.chains ?? {}).map(({ hash }) => back(hash));
  const fronts = (await Promise.all(ends)).filter((entry) => entry !== null);
  const lines: AuditLine[] = [];
  while (fronts.length > 0 && lines.length < firstLines) {
    fronts.sort((a, b) => b.lamport - a.lamport);
    const [newest] = fronts.splice(0, 1);
    if (newest === undefined) break;
    lines.push(lineOf(newest));
    const before = await back(newest.previousInChain);
    if (before !== null) fronts.push(before);
  }
  return [...lines, ...fronts.map(lineOf)];
}

/**
 * Keeps where the chains end, with this person's own records: the end itself is sealed with a key that everybody holds, so
 * somebody could cut lines off and seal an earlier one. Never an earlier one than was remembered.
 */
async function rememberEnds(context: Context, book: OwnBook, { head, seen }: Snapshot): Promise<void> {
  const ends = { ...seen };
  for (const [device, end] of Object.entries(head?.chains ?? {}))
    if (end.seq > (seen[device]?.seq ?? 0)) ends[device] = end;
  const { id } = await context.audit();
  const row = (await book.row(id)) ?? { stream: id, parts: {}, heads: {} };
  await book.commit(new Map([[id as string, { ...row, ends }]]), []);
}

function reportOf({ links, head, seen, unreadable, rolledBack, of }: Snapshot): ChainReport {
  return {
    gaps: chainGaps(links, head, seen),
    unreadable,
    endUnknown: head === null ? of > 0 || rolledBack : head.begunAnew,
    rolledBack,
  };
}

function lineOf(entry: AnyEntry): AuditLine {
  const { id, at, onDate, author, rendered, kind } = entry;
  const shared = { id, at, onDate, person: author.person, text: rendered.text };
  if (kind !== 'auditLine') return { ...shared, act: kind };
  const { act, subject, detail } = (entry as EntryOf<'auditLine'>).body;
  return {
    ...shared,
    act,
    ...(subject === undefined ? {} : { subject }),
    ...(detail === undefined ? {} : { detail }),
  };
}
