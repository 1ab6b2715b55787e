import { SchemaNotFetched } from '../entries/bodySchema.ts';
import { believedTeam, whoFounds } from './believedTeam.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';
import { readStream } from './readStream.ts';

/**
 * Who has stopped by the team's entries, as far as those are believed. Null where they cannot be read now: nobody is kept
 * from recording by that, and it is asked again. A fault of the storage is said.
 */
export async function stoppedInTeam(context: Context): Promise<ReadonlySet<string> | null> {
  try {
    const { entries } = await readStream(context, context.member.team);
    return believedTeam(entries, await whoFounds(context)).left;
  } catch (cause) {
    if (cause instanceof SchemaNotFetched || (cause instanceof VaultProblem && cause.kind === 'damaged'))
      return null;
    throw cause;
  }
}
