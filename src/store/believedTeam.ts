import type { AnyEntry } from '../entries/entry.ts';
import type { Context } from './context.ts';
import { leads } from './streamTrust.ts';

/** Who is believed in the team's entries before anybody is a lead by them. */
export type Founds = (author: AnyEntry['author']) => boolean;

/**
 * The first person's key, pinned in everybody's own file, and whoever is a lead by certificate: both lead back to that
 * key. Whoever else puts an entry before all others is nobody's lead.
 */
export async function whoFounds(context: Context): Promise<Founds> {
  const people = await context.people();
  const { founder } = context.member;
  return ({ person, publicKey }) => publicKey === founder || leads(people.get(person));
}

interface Stated {
  readonly person: string;
  readonly roles: readonly string[];
  readonly competences?: unknown;
  readonly left?: unknown;
}
function statedIn({ kind, body }: AnyEntry): Stated | null {
  const { person, roles } = Object(body) as Partial<Stated>;
  if (kind !== 'staffMember' || typeof person !== 'string' || !Array.isArray(roles)) return null;
  return body as Stated;
}

/** What the entries of the team say of roles, by those who may say it. */
export interface BelievedTeam {
  /** Who is a lead after the last entry. */
  readonly leads: ReadonlySet<string>;
  /** Every role somebody was ever given. */
  readonly ever: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who has stopped, by the last word on them. */
  readonly left: ReadonlySet<string>;
  /**
   * The entries as they may be followed, all of them where nothing is claimed: what says of somebody that they are a lead
   * before there is one is left out unless it is believed, and an entry signed as a lead by somebody who was none at that
   * point stands under another role.
   */
  readonly entries: readonly AnyEntry[];
}

/** Reads the entries of the team, oldest first. What cannot be read gives nobody a role. Never throws. */
export function believedTeam(all: readonly AnyEntry[], founds: Founds): BelievedTeam {
  const present = new Set<string>();
  const ever = new Map<string, ReadonlySet<string>>();
  const now = new Map<string, readonly string[]>();
  const left = new Set<string>();
  const entries: AnyEntry[] = [];
  for (const entry of all) {
    const stated = statedIn(entry);
    const { author } = entry;
    const byLead = present.size > 0 ? present.has(author.person) : founds(author);
    if (stated === null) {
      entries.push(entry.role === 'lead' && !byLead ? { ...entry, role: 'caseworker' } : entry);
      continue;
    }
    const { person, roles } = stated;
    const known = now.get(person);
    // With a lead there, the page judges what others say of themselves; without one it would believe it all.
    if (byLead || present.size > 0) entries.push(entry);
    else if (person === author.person && known !== undefined) entries.push(ownWord(entry, known));
    if (!byLead) continue;
    now.set(person, roles);
    ever.set(person, new Set([...(ever.get(person) ?? []), ...roles]));
    if (stated.left === undefined) left.delete(person);
    else left.add(person);
    if (roles.includes('lead') && stated.left === undefined) present.add(person);
    else present.delete(person);
  }
  return { leads: present, ever, left, entries };
}

/** What somebody says of themselves gives no role and confirms nothing. */
function ownWord(entry: AnyEntry, roles: readonly string[]): AnyEntry {
  const { competences, left: _left, ...body } = Object(entry.body) as Stated;
  const said = Array.isArray(competences) ? (competences as readonly unknown[]) : [];
  const mine = said.map((one) => {
    const { confirmedBy: _by, confirmedOn: _on, ...rest } = Object(one) as Record<string, unknown>;
    return { ...rest, confirmed: 'selfDeclared' };
  });
  return { ...entry, body: { ...body, roles, competences: mine } } as unknown as AnyEntry;
}
