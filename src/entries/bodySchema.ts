import type * as z from 'zod/mini';
import { absenceBody } from './bodies/absence.ts';
import { auditLineBody, settingBody, staffMemberBody } from './bodies/wayOn.ts';
import type { EntryKind } from './kindFacts.ts';

/** What the team's own streams hold, read each time a vault is unlocked: at hand. */
const atHand: Partial<Record<EntryKind, z.ZodMiniType>> = {
  staffMember: staffMemberBody,
  absence: absenceBody,
  setting: settingBody,
  auditLine: auditLineBody,
};

/** The code that holds a schema could not be fetched. It says nothing about the entry: it may be whole. */
export class SchemaNotFetched extends Error {
  constructor(cause: unknown) {
    super('the schema could not be fetched', { cause });
    this.name = 'SchemaNotFetched';
  }
}

/**
 * The schema of a kind's body. All but the team's own are fetched with the first entry that needs one: nothing up to
 * the first question does.
 * @throws SchemaNotFetched
 */
export async function bodySchema(kind: EntryKind): Promise<z.ZodMiniType> {
  const own = atHand[kind];
  if (own !== undefined) return own;
  const { kinds } = await import('./kinds.ts').catch((cause: unknown) => {
    throw new SchemaNotFetched(cause);
  });
  return kinds[kind].body;
}
