import type { AnyEntry } from '../entries/entry.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { leads } from './streamTrust.ts';

interface Stated {
  readonly person: string;
  readonly roles: readonly string[];
  readonly left?: unknown;
}
function statedIn({ kind, body }: AnyEntry): Stated | null {
  const { person, roles, left } = Object(body) as Partial<Stated>;
  if (kind !== 'staffMember' || typeof person !== 'string' || !Array.isArray(roles)) return null;
  return { person, roles, left };
}

/** What the entries of the team have said of roles, by those who may say it. */
interface SaidOfRoles {
  /** Who is a lead after the last entry. */
  readonly leads: ReadonlySet<string>;
  /** Every role somebody was ever given, as far as a lead gave it. */
  readonly ever: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads the entries of the team, oldest first. Until there is a lead, whoever holds the founder's key (base64url, pinned
 * in everybody's own file) is believed and nobody else, so that an entry put in before all others makes no lead; from
 * then on only a lead makes or unmakes one. What cannot be read gives nobody a role.
 */
export function saidOfRoles(entries: readonly AnyEntry[], founder: string): SaidOfRoles {
  const present = new Set<string>();
  const ever = new Map<string, Set<string>>();
  for (const entry of entries) {
    const stated = statedIn(entry);
    const { person, publicKey } = entry.author;
    if (stated === null || !(present.size > 0 ? present.has(person) : publicKey === founder)) continue;
    if (stated.roles.includes('lead') && stated.left === undefined) present.add(stated.person);
    else present.delete(stated.person);
    const before = ever.get(stated.person) ?? [];
    ever.set(stated.person, new Set([...before, ...stated.roles]));
  }
  return { leads: present, ever };
}

export const leadsIn = (entries: readonly AnyEntry[], founder: string): ReadonlySet<string> =>
  saidOfRoles(entries, founder).leads;

/**
 * Refuses whoever is no lead, by certificate and by the entries of the team, whatever the page in front of the store
 * believed. Throws `failed`.
 */
export async function onlyAsLead(context: Context): Promise<void> {
  const { entries } = await readStream(context, context.member.team);
  const { person, founder } = context.member;
  const me = (await context.people()).get(person);
  if (!leads(me) || !leadsIn(entries, founder).has(person)) throw new VaultProblem('failed');
}
