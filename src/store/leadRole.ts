import { believedTeam, whoFounds, type BelievedTeam } from './believedTeam.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';
import { leads } from './streamTrust.ts';

/** What the team's entries say, by those who may say it. */
export async function teamAsBelieved(context: Context): Promise<BelievedTeam> {
  const { entries } = await readStream(context, context.member.team);
  return believedTeam(entries, await whoFounds(context));
}

/**
 * Refuses whoever is no lead, by certificate and by the entries of the team, whatever the page in front of the store
 * believed. Throws `failed`.
 */
export async function onlyAsLead(context: Context): Promise<void> {
  const { person } = context.member;
  const certified = leads((await context.people()).get(person));
  if (!certified || !(await teamAsBelieved(context)).leads.has(person)) throw new VaultProblem('failed');
}

/**
 * Whether these numbers may lie where the danger page reads them without a key: a lead lays what they like, whoever else
 * only what a lead has signed.
 */
export async function mayLayNumbers(
  context: Context,
  numbers: readonly { readonly label: string; readonly number: string }[],
): Promise<boolean> {
  if (leads((await context.people()).get(context.member.person))) return true;
  const { entries } = await teamAsBelieved(context);
  const wanted = JSON.stringify(numbers.map(({ label, number }) => ({ label, number })));
  return entries.some(({ kind, role, body }) => {
    const { key, value } = Object(body) as { readonly key?: unknown; readonly value?: unknown };
    const signed = kind === 'setting' && role === 'lead' && key === 'office.numbers';
    return signed && typeof value === 'string' && asLaid(value) === wanted;
  });
}

function asLaid(value: string): string | null {
  try {
    const list: unknown = JSON.parse(value);
    if (!Array.isArray(list)) return null;
    return JSON.stringify(
      (list as readonly unknown[]).map((one) => {
        const { label, number } = Object(one) as { readonly label?: unknown; readonly number?: unknown };
        return { label, number };
      }),
    );
  } catch {
    return null;
  }
}
