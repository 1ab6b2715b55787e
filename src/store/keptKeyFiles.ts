import type { Context } from './context.ts';
import { ExchangeRefused } from './exchangePort.ts';
import { meIn } from './grantChanges.ts';
import { isShutOut } from './keyHolders.ts';
import { fileNames, readKeyFile, streamFile, type StreamFile } from './keyFormat.ts';
import { readStreamFile, signFile } from './keyRing.ts';
import { leads, maySignWhole, trustedStream } from './streamTrust.ts';
import { withAddition } from './withAddition.ts';

/**
 * A key file that was trusted before somebody stopped or lost a role, as it stands under the people of now: as it is where
 * that changes nothing; signed anew by who opens all of it; vouched for by a lead. `whole`: its parts as one. Throws
 * `needsLead` where the person at work is neither.
 */
export async function standing(merging: Context, raw: StreamFile, whole: StreamFile): Promise<StreamFile> {
  const people = await merging.people();
  if ((await trustedStream(raw, people)) !== null) return raw;
  const me = await meIn(merging);
  if (maySignWhole(me, whole)) {
    const grants = whole.grants.filter(({ person }) => !isShutOut(whole, people, person));
    return signFile(merging.member, { ...whole, grants }, raw);
  }
  if (!leads(me)) throw new ExchangeRefused('needsLead');
  const vouched = await withAddition(merging, raw, whole, { vouch: true, stale: [] });
  if ((await trustedStream(vouched, people)) === null) throw new ExchangeRefused('needsLead');
  return vouched;
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
