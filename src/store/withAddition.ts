import type { Context } from './context.ts';
import type { Addition } from './additionFormat.ts';
import type { StreamFile } from './keyFormat.ts';
import { signed } from './signedDocument.ts';
import { digestOfVersion, versionsOf, type StreamVersion } from './streamVersions.ts';

/** What an addition says beside keys and grants. */
export interface AlsoAdded {
  /** What stands there already is vouched for, by a lead. */
  readonly vouch: boolean;
  /** Compartments that get a new key before anything is written there again. */
  readonly stale: readonly string[];
}

/** `before` as it lies on the disk, with what `after` has more. `also`: of each of its versions. */
export async function withAddition(
  context: Context,
  before: StreamFile,
  after: StreamFile,
  also: AlsoAdded,
): Promise<StreamFile> {
  const { beside, ...first } = before;
  const versions = versionsOf(before);
  const known = new Set(
    versions.flatMap(({ compartments, added = [] }) =>
      [...compartments.flatMap(({ keys }) => keys), ...added.flatMap(({ keys }) => keys)].map(({ id }) => id),
    ),
  );
  const granted = new Set(
    versions.flatMap((one) =>
      [one, ...(one.added ?? [])].flatMap(({ grants }) => grants.map(({ wrapped }) => wrapped)),
    ),
  );
  const fresh = after.compartments.flatMap(({ compartment, slot, keys }) =>
    keys
      .filter(({ id }) => !known.has(id))
      .map(({ id, epoch }) => ({ compartment, slot: slotIn(first, compartment) ?? slot, id, epoch })),
  );
  const grants = after.grants.filter(({ wrapped }) => !granted.has(wrapped));
  const grown = await withMore(context, first, fresh, grants, also);
  if (beside === undefined) return grown;
  const all = also.vouch || also.stale.length > 0;
  const others = all ? await Promise.all(beside.map((one) => withMore(context, one, [], [], also))) : beside;
  return { ...grown, beside: others };
}

/** Where a version has a compartment: two machines may have begun it in two places. */
const slotIn = ({ compartments, added: more = [] }: StreamVersion, name: string): string | undefined =>
  [...compartments, ...more.flatMap(({ keys }) => keys)].find(({ compartment }) => compartment === name)
    ?.slot;

async function withMore(
  { member }: Context,
  version: StreamVersion,
  keys: Addition['keys'],
  grants: Addition['grants'],
  { vouch, stale }: AlsoAdded,
): Promise<StreamVersion> {
  const content = {
    vault: version.vault,
    stream: version.stream.id,
    keys,
    grants,
    ...(vouch ? { vouches: await digestOfVersion(version) } : {}),
    ...(stale.length === 0 ? {} : { stale: [...stale] }),
    grantedBy: member.person as string,
  };
  return { ...version, added: [...(version.added ?? []), await signed(content, member.keys.signing)] };
}
