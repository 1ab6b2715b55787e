import type { Addition } from './additionFormat.ts';
import type { Certificate, StreamFile } from './keyFormat.ts';
import { signatureHolds } from './signedDocument.ts';
import {
  asOneFile,
  digestOfVersion,
  nobody,
  upTo,
  versionsOf,
  type StreamVersion,
} from './streamVersions.ts';

/** Whether this person's role opens the compartment in every stream. */
export const opensByRole = ({ opens }: Certificate, compartment: string): boolean =>
  opens === null || opens.includes(compartment);

/**
 * Whether what this person signs of a key is trusted. Who may only begin a compartment lists its first key and no later
 * one: what is written there by others gets a key they do not have (`dueForRotation`).
 */
export const mayEdit = (person: Certificate | undefined, compartment: string, epoch: number): boolean =>
  person !== undefined &&
  !person.removed &&
  (opensByRole(person, compartment) || (epoch === 1 && person.makes?.includes(compartment) === true));

/** Whether somebody opens a compartment of this stream for good: by role, or because it was shared with them. */
export const opensHere = (person: Certificate, file: StreamFile, compartment: string): boolean =>
  opensByRole(person, compartment) ||
  (file.shared ?? []).some((one) => one.person === person.person && one.compartments.includes(compartment));

interface NamedKey {
  readonly compartment: string;
  readonly epoch: number;
}
const keysIn = (part: StreamVersion): readonly NamedKey[] => [
  ...part.compartments.flatMap(({ compartment, keys }) => keys.map(({ epoch }) => ({ compartment, epoch }))),
  ...part.grants.flatMap(({ keys }) => keys),
];
const keysAdded = ({ keys, grants }: Addition): readonly NamedKey[] => [
  ...keys,
  ...grants.flatMap((grant) => grant.keys),
];

/**
 * Whether this person may change a stream's file as a whole: their role opens everything in it. What they may only begin
 * does not count, so that nobody writes over the keys of others there; nor does a case that is closed to them.
 */
export const maySignWhole = (person: Certificate | undefined, file: StreamFile): boolean =>
  person !== undefined &&
  !person.removed &&
  opensAll(person, file) &&
  file.closedTo?.includes(person.person) !== true;

const compartmentsIn = (file: StreamFile): readonly string[] =>
  versionsOf(file).flatMap(({ compartments, added = [] }) => [
    ...compartments.map(({ compartment }) => compartment),
    ...added.flatMap(({ keys }) => keys.map(({ compartment }) => compartment)),
  ]);

/** Whether this person's role opens, or opened while they were here, everything in a stream. */
export const opensAll = (person: Certificate, file: StreamFile): boolean =>
  compartmentsIn(file).every((name) => opensByRole(person, name));

/** Certifies people, takes them out, and vouches for what they had signed of key files. */
export const leads = (person: Certificate | undefined): boolean =>
  person !== undefined && !person.removed && (person.opens === null || person.lead === true);

/**
 * A stream's file with its additions in their place and all of its versions as one; null when a part of it was signed by
 * somebody who may not edit that part, and no lead vouches for it. `evenRemoved`: who signed may have stopped since, as in
 * a file a case left with.
 */
export async function trustedStream(
  file: StreamFile,
  people: ReadonlyMap<string, Certificate>,
  evenRemoved = false,
): Promise<StreamFile | null> {
  const whole: StreamVersion[] = [];
  for (const version of versionsOf(file)) {
    const same = version.vault === file.vault && version.stream.id === file.stream.id;
    const trusted = same && version.stream.type === file.stream.type;
    const one = trusted ? await trustedVersion(version, people, evenRemoved) : null;
    if (one === null) return null;
    whole.push(one);
  }
  const one = asOneFile(whole);
  return one !== null && isOrderly(one) ? one : null;
}

/** Epochs that may be missing between two keys of one part: more than anybody ever drew while another machine knew nothing. */
const mostAhead = 1000;

/**
 * Whether each part has a place of its own, and no key lies so far ahead of the one before it that soon none could follow:
 * what is written next must be readable again.
 */
function isOrderly({ compartments }: StreamFile): boolean {
  const places = compartments.flatMap(({ slot, also = [] }) => [slot, ...also]);
  const steady = compartments.every(({ keys }) => {
    const epochs = [0, ...keys.map(({ epoch }) => epoch)].sort((a, b) => a - b);
    return epochs.every((epoch, at) => epoch - (epochs[at - 1] ?? 0) <= mostAhead);
  });
  return steady && new Set(places).size === places.length;
}

async function trustedVersion(
  file: StreamVersion,
  people: ReadonlyMap<string, Certificate>,
  evenRemoved: boolean,
): Promise<StreamVersion | null> {
  const { added = [], ...trunk } = file;
  const vouched = await vouchedCount(file, people);
  const parts: readonly { readonly by: string; readonly keys: readonly NamedKey[]; readonly of: Signed }[] = [
    { by: trunk.grantedBy, keys: keysIn(trunk), of: trunk },
    ...added.map((one) => ({ by: one.grantedBy, keys: keysAdded(one), of: one })),
  ];
  for (const [at, { by, keys, of }] of parts.entries()) {
    const editor = people.get(by);
    if (editor === undefined || !(await signatureHolds(of, editor.signing))) return null;
    if (at < vouched) continue;
    // Who the case is closed to has no say in its keys.
    if (keys.length > 0 && trunk.closedTo?.includes(by) === true) return null;
    const asIfHere = evenRemoved ? { ...editor, removed: false } : editor;
    if (!keys.every(({ compartment, epoch }) => mayEdit(asIfHere, compartment, epoch))) return null;
  }
  return merged(trunk, added);
}
type Signed = { readonly signature: string };

/** How many parts, the trunk first, a present lead vouches for. */
async function vouchedCount(file: StreamVersion, people: ReadonlyMap<string, Certificate>): Promise<number> {
  const added = file.added ?? [];
  for (let at = added.length - 1; at >= 0; at -= 1) {
    const one = added[at];
    if (one?.vouches === undefined || !leads(people.get(one.grantedBy))) continue;
    if (one.vouches === (await digestOfVersion(upTo(file, at)))) return at + 1;
  }
  return 0;
}

/** Puts additions in their place; null when one belongs elsewhere or names a key that is there already. */
function merged(trunk: StreamVersion, added: readonly Addition[]): StreamVersion | null {
  const compartments = trunk.compartments.map((one) => ({ ...one, keys: [...one.keys] }));
  const grants = [...trunk.grants];
  const listedBy = new Map(compartments.flatMap(({ keys }) => keys.map(({ id }) => [id, [trunk.grantedBy]])));
  for (const { vault, stream, keys, grants: more, stale = [], grantedBy } of added) {
    if (vault !== trunk.vault || stream !== trunk.stream.id) return null;
    for (const one of compartments.filter(({ compartment }) => stale.includes(compartment)))
      for (const { id } of one.keys) listedBy.set(id, [nobody]);
    for (const { compartment, slot, id, epoch } of keys) {
      const there = compartments.find((one) => one.compartment === compartment);
      if (there === undefined) compartments.push({ compartment, slot, keys: [{ id, epoch }] });
      else if (there.slot === slot) there.keys.push({ id, epoch });
      else return null;
      listedBy.set(id, [grantedBy]);
    }
    grants.push(...more);
  }
  const ids = compartments.flatMap(({ keys }) => keys.map(({ id }) => id));
  if (new Set(ids).size !== ids.length) return null;
  return { ...trunk, compartments, grants, listedBy };
}
