import { canonicalBytes } from '../entries/canonical.ts';
import { toBase64url } from './base64url.ts';
import { sha256 } from './bytes.ts';
import type { StreamFile } from './keyFormat.ts';

/** One signed whole of a stream's keys, with what was added to it. */
export type StreamVersion = Omit<StreamFile, 'beside'>;

export const versionsOf = ({ beside = [], ...first }: StreamFile): readonly StreamVersion[] => [
  first,
  ...beside,
];
const asFile = ([first, ...beside]: readonly [StreamVersion, ...StreamVersion[]]): StreamFile =>
  beside.length === 0 ? first : { ...first, beside };

/** SHA-256 of a version as it stands. */
export const digestOfVersion = async (version: StreamVersion): Promise<string> =>
  toBase64url(await sha256(canonicalBytes(version)));

/** The version as it stood when so many additions had been made to it. */
export const upTo = ({ added = [], ...trunk }: StreamVersion, count: number): StreamVersion => {
  const first = added.slice(0, count);
  return first.length === 0 ? trunk : { ...trunk, added: first };
};

/** Of everything a version has been, from the bare trunk to what it is. */
const digestsOf = (version: StreamVersion): Promise<readonly string[]> =>
  Promise.all(
    Array.from({ length: (version.added?.length ?? 0) + 1 }, (_, count) =>
      digestOfVersion(upTo(version, count)),
    ),
  );

/** What the next whole version of a file stands in for: all of its versions, what they were, and what they followed. */
export async function followedBy(file: StreamFile): Promise<readonly string[]> {
  const versions = versionsOf(file);
  const digests = await Promise.all(versions.map(digestsOf));
  return [...new Set([...digests.flat(), ...versions.flatMap(({ follows = [] }) => follows)])].sort();
}

/**
 * The files of two machines as one: a set of versions without those that another one of them stands in for, in the order
 * of their digests. Whichever is taken in first, and however often, the same bytes come of it: what is left is what no
 * other one stands in for, and "stands in for" is passed on (each version names all it was made of).
 */
export async function mergedFiles(here: StreamFile, there: StreamFile): Promise<StreamFile> {
  const all = new Map<string, { readonly version: StreamVersion; readonly been: readonly string[] }>();
  for (const version of [...versionsOf(here), ...versionsOf(there)]) {
    const digests = await digestsOf(version);
    all.set(digests.at(-1) ?? '', { version, been: digests.slice(0, -1) });
  }
  const standIns = new Set(
    [...all.values()].flatMap(({ version, been }) => [...been, ...(version.follows ?? [])]),
  );
  const left = [...all].filter(([digest]) => !standIns.has(digest)).sort(([a], [b]) => (a < b ? -1 : 1));
  const [first, ...rest] = left.map(([, { version }]) => version);
  return first === undefined ? here : asFile([first, ...rest]);
}

/** Stands for a key that nobody writes under again, whoever else lists it. */
export const nobody = '';

/** Who stands for each key: whoever lists it in one of the versions, unless it is stale in one of them. */
function listersOf(versions: readonly StreamVersion[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { listedBy = new Map<string, readonly string[]>() } of versions)
    for (const [id, by] of listedBy) {
      const known = all.get(id) ?? [];
      all.set(id, [known, by].some((one) => one.includes(nobody)) ? [nobody] : [...known, ...by]);
    }
  return all;
}

/**
 * Versions that are trusted, read as one file. Keys are never lost; a part begun on two machines has one slot, the least,
 * and names the others; whoever one version is closed to is shut out by all of them, and has no grant. Null when one key
 * is named with two epochs, or in two parts.
 */
export function asOneFile(versions: readonly StreamVersion[]): StreamFile | null {
  const [first] = versions;
  if (first === undefined || versions.length === 1) return first ?? null;
  const names = [
    ...new Set(versions.flatMap((one) => one.compartments.map(({ compartment }) => compartment))),
  ];
  const parts = names.map((compartment) => {
    const found = versions.flatMap((one) =>
      one.compartments.filter((part) => part.compartment === compartment),
    );
    const [slot = '', ...also] = [
      ...new Set(found.flatMap((part) => [part.slot, ...(part.also ?? [])])),
    ].sort();
    const keys = [
      ...new Map(found.flatMap((part) => part.keys).map((key) => [`${key.epoch} ${key.id}`, key])).values(),
    ];
    keys.sort((a, b) => a.epoch - b.epoch || (a.id < b.id ? -1 : 1));
    return { compartment, slot, keys, ...(also.length > 0 && { also }) };
  });
  const ids = parts.flatMap(({ keys }) => keys.map(({ id }) => id));
  if (new Set(ids).size !== ids.length) return null;
  const closedTo = [...new Set(versions.flatMap((one) => one.closedTo ?? []))].sort();
  const grants = new Map(versions.flatMap((one) => one.grants).map((grant) => [grant.wrapped, grant]));
  const shared = versions.flatMap((one) => one.shared ?? []);
  const sharers = [...new Set(shared.map(({ person }) => person))].sort();
  const reopened = new Map(versions.flatMap((one) => one.reopened ?? []).map((one) => [one.signature, one]));
  const { closedTo: _closedTo, shared: _shared, reopened: _reopened, ...rest } = first;
  return {
    ...rest,
    listedBy: listersOf(versions),
    ...(reopened.size > 0 && { reopened: [...reopened.values()] }),
    compartments: parts,
    grants: [...grants.values()].filter(({ person }) => !closedTo.includes(person)),
    ...(closedTo.length > 0 && { closedTo }),
    ...(sharers.length > 0 && {
      shared: sharers.map((person) => ({
        person,
        compartments: [
          ...new Set(
            shared.filter((one) => one.person === person).flatMap(({ compartments }) => compartments),
          ),
        ].sort(),
      })),
    }),
  };
}
