import * as z from 'zod/mini';
import { bodySchema } from '../entries/bodySchema.ts';
import { canonicalBytes } from '../entries/canonical.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import { kindFacts } from '../entries/kindFacts.ts';
import { inOrder } from '../entries/order.ts';
import { readEntry } from '../entries/upcast/readEntry.ts';
import { toBase64url } from './base64url.ts';
import { sha256, type Bytes } from './bytes.ts';
import { saidAnew } from './chainMemory.ts';
import { chainsOf, type Head } from './chains.ts';
import { placeIn, type Context } from './context.ts';
import { seal } from './envelope.ts';
import { markOn } from './goneMarks.ts';
import { keptApart } from './keptApart.ts';
import { writingKey, type StreamKeys } from './keyRing.ts';
import { keysForWriting } from './keysForWriting.ts';
import type { OwnBook } from './ownBook.ts';
import type { Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { readEnds, readStream, type CompartmentState, type FoundStream } from './readStream.ts';
import { signed } from './signedDocument.ts';
import { withoutUndefined } from './withoutUndefined.ts';

/** Signed and sealed in memory, waiting for `commit`. */
export interface Prepared {
  readonly stream: StreamRef;
  readonly keys: StreamKeys;
  /** The stream's key file is new or has grown, and must be written before the entries. */
  readonly newFile: boolean;
  readonly signed: readonly AnyEntry[];
  /** Without what is kept apart: of that the ids alone, those that stood there. */
  readonly whole: readonly AnyEntry[];
  readonly apart: readonly string[];
  /** What this person cannot read of it. */
  readonly closedTo: readonly string[];
  readonly sealed: readonly { readonly key: string; readonly bytes: Bytes }[];
  /** Heads of the compartments these entries went into, as they will stand. */
  readonly heads: ReadonlyMap<string, NextHead>;
  /** The stream as it was found. */
  readonly compartments: FoundStream['compartments'];
}
export interface NextHead {
  readonly head: Head;
  readonly revision: number;
}

/**
 * Signs and seals entries on top of the stream as it stands. Throws `failed` for a body that is not of its kind or an
 * erased stream; `noKey` for a compartment this person does not hold; `damaged` when the stream's keys are lost.
 */
export async function prepareEntries(
  context: Context,
  book: OwnBook,
  stream: StreamRef,
  unsigned: readonly Unsigned[],
  stamp: Stamp,
): Promise<Prepared> {
  const wanted = new Set(unsigned.map(({ kind }) => kindFacts[kind].compartment));
  // Nobody asks how the audit stream stands as a whole, and it grows with every case that is opened.
  const ends = stream.id === (await context.audit()).id ? await readEnds(context, stream, wanted) : null;
  // What is kept apart is opened for who adds to it: the chain and the order go on from what stands there.
  const adds = [...wanted].some((name) => keptApart.has(name));
  const found = ends ?? (await readStream(context, stream, adds ? 'all' : 'withoutApart'));
  if ((await markOn(context, stream.id)) === 'gone')
    throw new VaultProblem('failed', 'this stream was erased');
  if (found.keys === undefined && found.damaged.length > 0) throw new VaultProblem('damaged');
  const row = await book.row(stream.id);
  const memory = row?.keys;
  const { unknownKeys } = found;
  // Where only the ends were looked at, there is nothing to compare.
  const compartments = ends === null ? saidAnew(found, row?.chains) : found.compartments;
  const { keys, newFile } = await keysForWriting(context, stream, found.keys, wanted, {
    memory,
    unknownKeys,
  });
  if (keys.file.stream.type !== stream.type) throw new VaultProblem('failed', 'a stream of another type');
  const heads = new Map<string, NextHead>();
  const { device, lamport: before } = await book.device();
  let lamport = found.entries.reduce((highest, entry) => Math.max(highest, entry.lamport), before);
  const made: AnyEntry[] = [];
  const sealed: { key: string; bytes: Bytes }[] = [];
  for (const one of unsigned) {
    const { compartment, version } = kindFacts[one.kind];
    const body = z.safeParse(await bodySchema(one.kind), one.body);
    const writing = writingKey(keys, compartment);
    if ((compartment === 'group') !== (stream.type === 'group'))
      throw new VaultProblem('failed', 'a kind of another type of stream');
    if (!body.success) throw new VaultProblem('failed', body.error);
    if (writing === undefined) throw new VaultProblem('noKey');
    const current = heads.get(compartment) ?? nextHead(compartments.get(compartment));
    const end = Object.hasOwn(current.head.chains, device) ? current.head.chains[device] : undefined;
    lamport += 1;
    book.gave(lamport);
    const content = {
      id: newId(),
      stream: { type: stream.type, id: stream.id },
      compartment,
      kind: one.kind,
      schemaVersion: version,
      modelVersion: context.modelVersion,
      author: { person: context.member.person, publicKey: context.member.open.signing },
      role: one.role,
      device,
      chainSeq: (end?.seq ?? 0) + 1,
      previousInChain: end?.hash ?? null,
      lamport,
      at: stamp.instant,
      onDate: stamp.today,
      basedOn: one.basedOn,
      ...(one.amends === undefined ? {} : { amends: one.amends }),
      ...(context.member.training ? { training: true } : {}),
      rendered: one.rendered,
      body: withoutUndefined(body.data),
    };
    const raw = await signed(content, context.member.keys.signing);
    const read = await readEntry(raw);
    if (read.kind !== 'known') throw new VaultProblem('failed', `${one.kind}: not readable again`);
    const place = placeIn(context, stream.id, compartment, raw.id, 'entry', 0);
    const bytes = await seal(writing.key, place, canonicalBytes(raw));
    const hash = toBase64url(await sha256(bytes));
    const chains = { ...current.head.chains, [device]: { seq: raw.chainSeq, hash } };
    heads.set(compartment, { ...current, head: { ...current.head, chains } });
    made.push(read.entry);
    sealed.push({ key: raw.id, bytes });
  }
  const whole = inOrder([...found.entries, ...made]).filter(({ compartment }) => !keptApart.has(compartment));
  return {
    stream,
    keys,
    newFile,
    signed: made,
    whole,
    sealed,
    heads,
    compartments,
    apart: found.apart,
    closedTo: found.closedTo,
  };
}

/** The head to go on from. Over damage it is begun anew from what is there, and says so from then on. */
export function nextHead(state: CompartmentState | undefined): NextHead {
  if (state === undefined) return { head: { chains: {}, summary: 0, begunAnew: false }, revision: 1 };
  if (state.head !== null) return { head: state.head, revision: state.highest + 1 };
  const begunAnew = state.highest > 0 || state.links.length > 0 || state.damaged > 0;
  return { head: { chains: chainsOf(state.links), summary: 0, begunAnew }, revision: state.highest + 1 };
}
