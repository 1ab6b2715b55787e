import * as z from 'zod/mini';
import { asStreamId } from '../entries/ids.ts';
import type { Departure } from './caseFileFormat.ts';
import { openJson, placeIn, type Context } from './context.ts';
import { openDeparture } from './departure.ts';
import { headerOf } from './envelope.ts';
import type { Certificate } from './keyFormat.ts';
import { compartmentOfKey, compartmentsOf } from './keyRing.ts';
import { teamAsBelieved } from './leadRole.ts';
import { signatureHolds } from './signedDocument.ts';
import { leads, opensByRole } from './streamTrust.ts';

/** What a tombstone has held since the first version of this store. */
const erased = z.strictObject({
  vault: z.string(),
  stream: z.string(),
  by: z.string(),
  onDate: z.string(),
  signature: z.string(),
});

/**
 * `gone`: a mark that holds, of a case erased by a lead or carried away by somebody who opens all of it. `sealed`: under a
 * key of the team that this person was never granted, so that nobody can say here. `forged`: anything else. Whoever can
 * write to the disk can put a row there; a row alone takes no case off a list and no key away.
 */
export type GoneMark = 'gone' | 'sealed' | 'forged';

/** Judges the mark that lies on a stream. Reads the team's entries only where a certificate alone does not say it. */
export async function judgeMark(context: Context, stream: string, bytes: Uint8Array): Promise<GoneMark> {
  const { team, vault } = context.member;
  let keyId: string;
  try {
    ({ keyId } = headerOf(bytes));
  } catch {
    return 'forged';
  }
  const keys = await context.keysOf(team.id).catch(() => undefined);
  if (keys === undefined) return 'sealed';
  const holder = keys.held.get(keyId);
  if (holder === undefined) {
    const isSealed = compartmentOfKey(keys.file, keyId) === 'audit' && !(await isHere(context, stream));
    return isSealed ? 'sealed' : 'forged';
  }
  if (holder.compartment !== 'audit') return 'forged';
  try {
    const place = placeIn(context, team.id, 'audit', stream, 'tombstone', 0);
    const mark = z.parse(erased, await openJson(holder.key, place, bytes));
    const by = (await context.people()).get(mark.by);
    const fits = mark.stream === stream && mark.vault === vault && by !== undefined;
    if (!fits || !(await signatureHolds(mark, by.signing))) return 'forged';
    if (!(await mayErase(context, by))) return 'forged';
    // Who is a lead no more made no mark since: one that lies beside entries was put there later.
    return leads(by) || !(await isHere(context, stream)) ? 'gone' : 'forged';
  } catch {
    return (await isAway(context, stream, bytes)) ? 'gone' : 'forged';
  }
}

/** The mark on a stream, judged; null when there is none. */
export async function markOn(context: Context, stream: string): Promise<GoneMark | null> {
  const bytes = await context.blobs.get('tombstones', stream);
  return bytes === undefined ? null : judgeMark(context, stream, bytes);
}

/** Certificates keep what somebody was when they stopped; what they were before that, the team's entries tell. */
const mayErase = async (context: Context, by: Certificate): Promise<boolean> =>
  by.signing === context.member.founder ||
  by.opens === null ||
  by.lead === true ||
  (await ever(context, by.person, 'lead'));

/** Whether entries lie here. A case goes with everything of it in the transaction in which its mark comes. */
const isHere = async ({ blobs }: Context, stream: string): Promise<boolean> =>
  (await blobs.ofGroup('entries', asStreamId(stream))).length > 0;

/** A mark beside the case's entries was put back later. */
async function isAway(context: Context, stream: string, bytes: Uint8Array): Promise<boolean> {
  const mark = await openDeparture(context, stream, bytes);
  if (mark === null || (await isHere(context, stream))) return false;
  const by = (await context.people()).get(mark.by);
  if (by === undefined) return false;
  const all = compartmentsOf.case.every((name) => opensByRole(by, name));
  return all || by.signing === context.member.founder || (await ever(context, by.person, 'keyStaff'));
}

async function ever(context: Context, person: string, role: string): Promise<boolean> {
  return (await teamAsBelieved(context)).ever.get(person)?.has(role) === true;
}

/** The cases that are away, the newest departure first. */
export async function departures(context: Context): Promise<readonly Departure[]> {
  const opened: Departure[] = [];
  for (const { key, bytes } of await context.blobs.all('tombstones')) {
    const mark = await openDeparture(context, key, bytes);
    if (mark !== null && (await judgeMark(context, key, bytes)) === 'gone')
      opened.push({ stream: mark.stream, on: mark.on, fileName: mark.fileName });
  }
  return opened.sort((a, b) => (a.on < b.on ? 1 : -1));
}
