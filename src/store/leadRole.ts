import type { AnyEntry } from '../entries/entry.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';

interface Stated {
  readonly person: string;
  readonly roles: readonly string[];
}
function statedIn({ kind, body }: AnyEntry): Stated | null {
  const { person, roles } = Object(body) as Partial<Stated>;
  if (kind !== 'staffMember' || typeof person !== 'string' || !Array.isArray(roles)) return null;
  return { person, roles };
}

/**
 * Who is a lead by the entries of the team, oldest first. Until there is one, the first to say so is believed; from
 * then on only a lead makes or unmakes one. What cannot be read gives nobody a role.
 */
export function leadsIn(entries: readonly AnyEntry[]): ReadonlySet<string> {
  const leads = new Set<string>();
  for (const entry of entries) {
    const stated = statedIn(entry);
    if (stated === null || (leads.size > 0 && !leads.has(entry.author.person))) continue;
    if (stated.roles.includes('lead')) leads.add(stated.person);
    else leads.delete(stated.person);
  }
  return leads;
}

/** Refuses whoever is no lead, whatever the page in front of the store believed. Throws `failed`. */
export async function onlyAsLead(context: Context): Promise<void> {
  const { entries } = await readStream(context, context.member.team);
  if (!leadsIn(entries).has(context.member.person)) throw new VaultProblem('failed');
}
