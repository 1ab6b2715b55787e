import type { Context } from './context.ts';
import type { IndexRow } from './homeIndex.ts';
import { slotOfRow } from './headRows.ts';
import type { Certificate } from './keyFormat.ts';
import { isClosedTo, type StreamKeys } from './keyRing.ts';
import type { OwnRecords } from './ownRecords.ts';
import { missing, nothingOpens, streamsWithoutSummary } from './streamsWithoutSummary.ts';
import { opensByRole } from './streamTrust.ts';
import { fingerprintOf, openWith, type SealedRow } from './summaryParts.ts';

/**
 * What differs between the index and the sealed summaries: opened where the fingerprint is another. Only a mark that holds
 * takes a case off the list (`goneMarks.ts`). One whose summaries or keys are gone without it stays there as one that cannot be read.
 */
export async function changedRows(
  context: Context,
  known: OwnRecords,
): Promise<ReadonlyMap<string, IndexRow | null>> {
  const found = new Map<string, SealedRow[]>();
  for (const { group, key, bytes } of await context.blobs.all('summaries')) {
    const rows = found.get(group) ?? [];
    rows.push({ key, bytes });
    found.set(group, rows);
  }
  const marks = new Map((await context.blobs.all('tombstones')).map(({ key, bytes }) => [key, bytes]));
  const isGone = async (stream: string): Promise<boolean> => {
    const bytes = marks.get(stream);
    return (
      bytes !== undefined &&
      (await (await import('./goneMarks.ts')).judgeMark(context, stream, bytes)) === 'gone'
    );
  };
  const me = (await context.people().catch(() => undefined))?.get(context.member.person);
  const changed = new Map<string, IndexRow | null>();
  for (const [stream, { row }] of known.rows)
    if (await isGone(stream)) changed.set(stream, null);
    else if (!found.has(stream)) changed.set(stream, unreadable(row));
  for (const [stream, rows] of found) {
    const row = known.rows.get(stream)?.row;
    if (isSame(row, rows) || (await isGone(stream))) continue;
    const heads = row?.heads ?? {};
    const keys = await context.keysOf(stream).catch(() => undefined);
    const headRows = await context.blobs.ofGroup('heads', stream);
    const opened =
      keys === undefined ? lostAs(row) : await openWith(context, keys, rows, headRows, heads, row?.chains);
    const shut = closedIn(keys, rows, headRows);
    const lost = keys === undefined ? {} : lostParts(keys, row, shut, me);
    const parts = { ...opened, ...lost };
    const closed = shut.filter((slot) => Object.values(lost).every((part) => part.slot !== slot));
    if (Object.keys(parts).length > 0 || closed.length > 0 || row !== undefined)
      changed.set(stream, {
        ...withoutClosed(row),
        stream,
        parts,
        heads,
        ...(closed.length > 0 && { closed }),
      });
  }
  if (!known.whole)
    for (const [stream, parts] of await streamsWithoutSummary(context))
      if (!found.has(stream) && !(await isGone(stream))) changed.set(stream, { stream, parts, heads: {} });
  return changed;
}

/** Keys that cannot be read say nothing of a type: a group is known by what was seen of it. */
const lostAs = (row: IndexRow | undefined): IndexRow['parts'] =>
  row !== undefined && Object.hasOwn(row.parts, 'group') ? { group: missing } : nothingOpens;

function unreadable(row: IndexRow): IndexRow {
  const parts = Object.keys(row.parts).map((name) => [name, missing] as const);
  return { ...row, parts: Object.fromEntries(parts) };
}

const isSame = (row: IndexRow | undefined, rows: readonly SealedRow[]): boolean =>
  row !== undefined &&
  Object.values(row.parts).every((part) =>
    rows.some(({ key, bytes }) => key === part.slot && fingerprintOf(bytes) === part.fingerprint),
  ) &&
  (row.closed ?? []).every((slot) => rows.some(({ key }) => key === slot)) &&
  rows.length === Object.keys(row.parts).length + (row.closed?.length ?? 0);

const withoutClosed = (row: IndexRow | undefined): Partial<IndexRow> => {
  const { closed: _closed, ...rest } = row ?? {};
  return rest;
};

/** Summaries that are sealed with a key this person does not hold, or whose head is: it alone says which one is the newest. */
const closedIn = (
  keys: StreamKeys | undefined,
  rows: readonly SealedRow[],
  heads: readonly SealedRow[],
): readonly string[] =>
  (keys?.file.compartments ?? []).flatMap(({ compartment, slot, also = [] }) =>
    rows
      .filter(({ key }) => [slot, ...also].includes(slotOfRow(key)))
      .filter(
        (row) =>
          keys !== undefined &&
          [row, ...heads.filter(({ key }) => key === row.key)].some(({ bytes }) =>
            isClosedTo(keys, compartment, bytes),
          ),
      )
      .map(({ key }) => key),
  );

/**
 * Parts that opened before and do not any more, though this person's role opens them and the case is not closed to them:
 * nobody closed it, so it stays on the list as one that cannot be read.
 */
function lostParts(
  { file }: StreamKeys,
  row: IndexRow | undefined,
  shut: readonly string[],
  me: Certificate | undefined,
): IndexRow['parts'] {
  if (me === undefined || file.closedTo?.includes(me.person) === true) return {};
  const lost = Object.entries(row?.parts ?? {}).filter(
    ([name, { slot }]) => opensByRole(me, name) && shut.includes(slot),
  );
  return Object.fromEntries(lost.map(([name, part]) => [name, { ...part, fingerprint: 'lost', part: null }]));
}
