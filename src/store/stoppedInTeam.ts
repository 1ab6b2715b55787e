import { believedTeam, whoFounds } from './believedTeam.ts';
import type { Context } from './context.ts';
import { readStream } from './readStream.ts';

/** Who has stopped by the team's entries, as far as those are believed. Where they cannot be read, nobody. */
export async function stoppedInTeam(context: Context): Promise<ReadonlySet<string>> {
  try {
    const { entries } = await readStream(context, context.member.team);
    return believedTeam(entries, await whoFounds(context)).left;
  } catch {
    return new Set();
  }
}
