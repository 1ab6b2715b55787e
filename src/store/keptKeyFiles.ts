import type { Context } from './context.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { meIn, rotated } from './grantChanges.ts';
import { dueForRotation, isShutOut, type People } from './keyHolders.ts';
import { fileNames, readKeyFile, streamFile, type StreamFile } from './keyFormat.ts';
import { readStreamFile, signFile } from './keyRing.ts';
import { leads, maySignWhole, trustedStream } from './streamTrust.ts';
import { withAddition } from './withAddition.ts';

/**
 * A key file that was trusted before somebody stopped or lost a role, as it stands under the people of now: as it is where
 * that changes nothing; signed anew by who opens all of it, with new keys for what somebody who is not to read on can know; vouched for by a lead. `whole`: its parts as one. Throws
 * `needsLead` where the person at work is neither.
 */
export async function standing(merging: Context, raw: StreamFile, whole: StreamFile): Promise<StreamFile> {
  const people = await merging.people();
  if ((await trustedStream(raw, people)) !== null) return raw;
  const me = await meIn(merging);
  if (maySignWhole(me, whole)) {
    const now = await asGrantees(merging, people);
    // Whoever signs the whole stands for every key in it: what somebody else can know is drawn anew first.
    const due = dueForRotation(whole, now, merging.member.person);
    const grants = whole.grants.filter(({ person }) => !isShutOut(whole, now, person));
    const kept = { ...whole, grants };
    const fresh = due.length === 0 ? kept : await rotated(merging, kept, due, { people: now });
    return signFile(merging.member, fresh, raw);
  }
  if (!leads(me)) throw new ExchangeRefused('needsLead');
  const vouched = await withAddition(merging, raw, whole, { vouch: true, stale: [] });
  if ((await trustedStream(vouched, people)) === null) throw new ExchangeRefused('needsLead');
  return vouched;
}

/** The people of now, without those whose certificate here is older than one that was seen. */
async function asGrantees({ grantees }: Context, people: People): Promise<People> {
  const here = await grantees();
  return new Map(
    [...people].map(([person, one]) => [
      person,
      here.get(person)?.removed === true ? { ...one, removed: true } : one,
    ]),
  );
}

/** The key files here that are not among `named` and do not stand any more under the people of now, signed anew. */
export async function keptUnder(
  context: Context,
  merging: Context,
  named: ReadonlySet<string>,
): Promise<readonly StreamFile[]> {
  const { keyFiles, member } = context;
  const here = await context.people();
  const now = await merging.people();
  const same = [...here.values()].every((one) => now.get(one.person)?.signature === one.signature);
  const kept: StreamFile[] = [];
  if (same) return kept;
  const prefix = fileNames.stream('');
  for (const name of await keyFiles.names()) {
    if (!name.startsWith(prefix) || named.has(name)) continue;
    const bytes = await keyFiles.read(name);
    // What cannot be read now is no business of the file's: it stays as it is, and is said where it is opened.
    const whole = await readStreamFile(keyFiles, member.vault, name.slice(prefix.length), here).catch(
      () => undefined,
    );
    if (bytes === undefined || whole === undefined) continue;
    const raw = readKeyFile(streamFile, bytes);
    const after = await standing(merging, raw, whole);
    if (after !== raw) kept.push(after);
  }
  return kept;
}
