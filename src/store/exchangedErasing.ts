import type { StreamRef } from '../entries/entry.ts';
import { asStreamId } from '../entries/ids.ts';
import { fromBase64url } from './base64url.ts';
import { believedTeam, whoFounds } from './believedTeam.ts';
import type { Context } from './context.ts';
import { openTombstone } from './departure.ts';
import type { ExchangeContent } from './exchangeFormat.ts';
import { fileNames } from './keyFormat.ts';
import { markOn } from './goneMarks.ts';
import type { MergedStream } from './mergedStream.ts';
import type { BlobWrite } from './ports.ts';
import { readStream } from './readStream.ts';
import { leads } from './streamTrust.ts';

/** A case that was erased where the file was made. `isHere`: it lies here, and would go. */
export interface Erased {
  readonly stream: StreamRef;
  readonly mark: BlobWrite;
  readonly isHere: boolean;
}

/**
 * The tombstones of a file that hold here: signed by somebody who is a lead, or was one and is covered by the signature of
 * a maker who is. The others are left out; a case is never lost because somebody says so who may not.
 */
export async function erasedThere(
  merging: Context,
  content: ExchangeContent,
  team: MergedStream | undefined,
  context: Context,
): Promise<readonly Erased[]> {
  const { blobs, keyFiles, member } = context;
  const people = await merging.people();
  const read = team?.read ?? null;
  const withTeam: Context = read === null ? merging : { ...merging, keysOf: async () => read.keys };
  const entries = read === null ? (await readStream(merging, member.team)).entries : read.entries;
  const { leads: stated, ever } = believedTeam(entries, await whoFounds(merging));
  const isLead = (person: string): boolean => {
    const found = people.get(person);
    return found?.removed === false && (leads(found) || stated.has(person));
  };
  /** Who was a lead at some time: whoever is one now vouches for what they erased then, and for nobody else's word. */
  const wasLead = (person: string): boolean => {
    const found = people.get(person);
    const certified = found?.opens === null || found?.lead === true || found?.signing === member.founder;
    return certified || ever.get(person)?.has('lead') === true;
  };
  const audit = await merging.audit();
  const erased: Erased[] = [];
  for (const { key, bytes } of content.tombstones) {
    const mark = fromBase64url(bytes);
    const known = await markOn(context, key);
    const noCase = key === member.team.id || key === audit.id;
    if (noCase || (known !== null && known !== 'forged')) continue;
    const by = await openTombstone(withTeam, key, mark);
    if (by === null || !(isLead(by) || (wasLead(by) && isLead(content.madeBy)))) continue;
    const isHere =
      (await keyFiles.read(fileNames.stream(key))) !== undefined ||
      (await blobs.ofGroup('entries', key)).length > 0;
    erased.push({
      stream: { type: 'case', id: asStreamId(key) },
      mark: { put: 'tombstones', group: member.team.id, key, bytes: mark },
      isHere,
    });
  }
  return erased;
}
