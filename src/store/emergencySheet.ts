import { basedOnNothing, type AnyEntry, type StreamRef, type Unsigned } from '../entries/entry.ts';
import type { StreamId } from '../entries/ids.ts';
import { inOrder } from '../entries/order.ts';
import { chainsAreWhole, type Link } from './chains.ts';
import type { Context } from './context.ts';
import { headerOf } from './envelope.ts';
import { compartmentOfKey, type StreamKeys } from './keyRing.ts';
import { teamAsBelieved } from './leadRole.ts';
import { openEntry } from './openEntry.ts';
import type { EmergencySheets, Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { keysForRows } from './readStream.ts';
import { openHeads } from './streamHeads.ts';
import type { VaultInside } from './vaultInside.ts';

const sheets = 'emergency';
/** Longest the line in the log is waited for, in milliseconds: whoever stands at a door does not wait for a disk. */
const patience = 2500;
type Row = { readonly key: string; readonly bytes: Uint8Array };

/**
 * Opens the emergency sheets of a case, and writes into the log first that they were opened. Where that cannot be written
 * (a full disk, a window that only reads, a store that hangs) they open all the same, and the answer says so. Throws
 * `failed` for somebody whose keys do not open them: nothing was opened, so nothing is noted.
 */
export async function openEmergencySheet(
  vault: VaultInside,
  stream: StreamRef,
  why: { readonly group: StreamId | null },
  said: AnyEntry['rendered'] | null,
  stamp: Stamp,
): Promise<EmergencySheets> {
  const { context } = vault;
  const all = await context.blobs.ofGroup('entries', stream.id);
  const keys = await keysForRows(context, stream.id, all);
  if (keys === undefined) throw new VaultProblem(all.length > 0 ? 'damaged' : 'failed');
  const rows = all.filter(({ bytes }) => lies(keys, bytes));
  if (rows.length > 0 && rows.every(({ bytes }) => !keys.held.has(headerOf(bytes).keyId)))
    throw new VaultProblem('failed', 'not theirs to open');
  const noted = rows.length === 0 ? true : await isNoted(vault, stream, why, said, stamp);
  const { entries, damaged } = await opened(context, stream, keys, rows);
  return { entries, logged: noted, ...(damaged ? { damaged } : {}) };
}

function lies({ file }: StreamKeys, bytes: Uint8Array): boolean {
  try {
    return compartmentOfKey(file, headerOf(bytes).keyId) === sheets;
  } catch {
    return false;
  }
}

async function opened(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys,
  rows: readonly Row[],
): Promise<{ readonly entries: readonly AnyEntry[]; readonly damaged: boolean }> {
  const found = await Promise.all(rows.map((row) => openEntry(context, stream, keys, row)));
  const whole = found.flatMap((one) => (one.kind === 'open' ? [one] : []));
  const links = whole.map(({ link }): Link => link);
  const head = (await openHeads(context, stream, keys)).get(sheets);
  const there = rows.length > 0 || (head !== undefined && head.highest > 0);
  const damaged =
    there &&
    (whole.length < rows.length || !chainsAreWhole(links, head?.head ?? null, rows.length - whole.length));
  return { entries: inOrder(whole.map(({ entry }) => entry)), damaged };
}

/** Whether the line is in the log. What lands after the waiting has ended is there all the same, and nobody was told. */
async function isNoted(
  vault: VaultInside,
  stream: StreamRef,
  { group }: { readonly group: StreamId | null },
  said: AnyEntry['rendered'] | null,
  stamp: Stamp,
): Promise<boolean> {
  const act = 'emergencySheetOpened';
  const write = async (): Promise<boolean> => {
    const line: Unsigned = {
      kind: 'auditLine',
      body: { act, subject: stream.id, ...(group === null ? {} : { detail: group }) },
      role: await roleHere(vault.context, group !== null),
      basedOn: basedOnNothing,
      rendered: said ?? { text: act, language: 'da' },
    };
    const { token } = await vault.prepare(await vault.audit(), [line], stamp);
    await vault.commit(token, {}, null);
    return true;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<boolean>((answer) => {
    timer = setTimeout(() => answer(false), patience);
  });
  return Promise.race([write().catch(() => false), waited]).finally(() => clearTimeout(timer));
}

/** As whom it is opened: as the leader of the group it is opened for, else by the first role the team's entries give. */
async function roleHere(context: Context, forGroup: boolean): Promise<AnyEntry['role']> {
  const team = await teamAsBelieved(context).catch(() => null);
  const roles = [...(team?.ever.get(context.member.person) ?? [])] as readonly AnyEntry['role'][];
  return forGroup && roles.includes('groupLeader') ? 'groupLeader' : (roles[0] ?? 'groupLeader');
}
