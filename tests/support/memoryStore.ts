import { applyChange, type Draft, type DraftChange } from '../../src/entries/draft.ts';
import {
  basedOnNothing,
  type AnyEntry,
  type EntryEnvelope,
  type StreamRef,
} from '../../src/entries/entry.ts';
import {
  asDeviceId,
  asDraftId,
  asEntryId,
  asLocalDate,
  asPersonId,
  asStreamId,
  newId,
} from '../../src/entries/ids.ts';
import { kinds } from '../../src/entries/kinds.ts';
import type { Summary } from '../../src/entries/summary.ts';
import {
  StoreProblem,
  type CaseStore,
  type Clock,
  type Drafts,
  type Reminders,
  type SignRequest,
  type StoreProblemKind,
} from '../../src/flow/ports.ts';

/** Makes the next calls fail, or all of them until `mend`. */
interface Faults {
  readonly breakWith: (problem: StoreProblemKind) => void;
  readonly mend: () => void;
  /** Holds every answer back until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
}

interface Gate extends Faults {
  readonly pass: () => Promise<void>;
}
function gate(): Gate {
  let problem: StoreProblemKind | null = null;
  let held: Promise<void> | null = null;
  let open: (() => void) | null = null;
  return {
    breakWith: (kind) => {
      problem = kind;
    },
    mend: () => {
      problem = null;
    },
    hold: () => {
      held = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => {
      held = null;
      open?.();
    },
    pass: async () => {
      const verdict = problem;
      if (held !== null) await held;
      if (verdict !== null) throw new StoreProblem(verdict);
    },
  };
}

export interface MemoryDrafts extends Drafts, Faults {
  /** Every batch that was asked for, in order, failed ones too. */
  readonly sent: readonly (readonly DraftChange[])[];
}
export function memoryDrafts(clock: Clock): MemoryDrafts {
  const kept = new Map<string, Draft>();
  const sent: (readonly DraftChange[])[] = [];
  const faults = gate();
  const found = (id: string): Draft => {
    const draft = kept.get(id);
    if (draft === undefined) throw new StoreProblem('damaged');
    return draft;
  };
  return {
    ...faults,
    sent,
    list: async () => [...kept.values()],
    begin: async (info) => {
      await faults.pass();
      const id = asDraftId(newId());
      kept.set(id, { id, info, values: {}, savedAt: clock.now().instant });
      return id;
    },
    open: async (id) => found(id),
    change: async (id, changes) => {
      sent.push(changes);
      await faults.pass();
      const draft = found(id);
      const savedAt = clock.now().instant;
      kept.set(id, { ...draft, values: changes.reduce(applyChange, draft.values), savedAt });
      return { savedAt };
    },
    discard: async (id) => {
      kept.delete(id);
    },
  };
}

export interface MemoryCases extends CaseStore, Faults {
  /** What was signed in the stream stands there and cannot be read any more. */
  readonly spoil: (stream: StreamRef) => void;
  /** What the person at work cannot open, and cannot sign, of every stream from now on. */
  readonly shut: (what: {
    readonly closedTo: readonly string[];
    readonly notToSign: readonly string[];
  }) => void;
  /** Whose key signs from now on. */
  readonly turnTo: (person: string) => void;
  /** What another machine has signed comes in, whatever product wrote it. */
  readonly arrive: (
    stream: StreamRef,
    entry: Pick<AnyEntry, 'kind' | 'schemaVersion' | 'body' | 'rendered'> & Partial<Pick<AnyEntry, 'author'>>,
  ) => void;
  /** Takes a whole case out, as a file does; the answer puts it back. Null when it is not here. */
  readonly takeOut: (stream: string) => (() => void) | null;
}
export function memoryCases(clock: Clock, drafts: Drafts, person = 'person-1'): MemoryCases {
  const streams = new Map<string, { entries: AnyEntry[]; summary: Summary; ref: StreamRef }>();
  const spoiled = new Map<string, { readonly record: string; readonly why: 'tampered' }[]>();
  /** Cases that were opened and found damaged: from then on the list says so. */
  const foundDamaged = new Set<string>();
  const faults = gate();
  let lamport = 0;
  let closedTo: readonly string[] = [];
  let notToSign: readonly string[] = [];
  let signer = person;
  const asSigned = ({ stream, unsigned }: Pick<SignRequest, 'stream' | 'unsigned'>): readonly AnyEntry[] => {
    const { instant, today } = clock.now();
    return unsigned.map((one): AnyEntry => {
      lamport += 1;
      const envelope: EntryEnvelope = {
        id: asEntryId(newId()),
        stream,
        compartment: kinds[one.kind].compartment,
        kind: one.kind,
        schemaVersion: kinds[one.kind].version,
        modelVersion: 'memory',
        author: { person: asPersonId(signer), publicKey: 'memory' },
        role: one.role,
        device: asDeviceId('device-1'),
        chainSeq: lamport,
        previousInChain: null,
        lamport,
        at: instant,
        onDate: today,
        basedOn: one.basedOn,
        rendered: one.rendered,
        signature: 'memory',
        ...(one.amends === undefined ? {} : { amends: one.amends }),
      };
      return { ...envelope, body: one.body };
    });
  };
  const entriesOf = (stream: StreamRef): readonly AnyEntry[] => streams.get(stream.id)?.entries ?? [];
  const isApart = ({ compartment }: AnyEntry): boolean => compartment === 'emergency';
  const sign: CaseStore['sign'] = async (request) => {
    await faults.pass();
    if (request.unsigned.some(({ kind }) => notToSign.includes(kinds[kind].compartment)))
      throw new StoreProblem('noKey');
    const signed = asSigned(request);
    const entries = [...entriesOf(request.stream), ...signed];
    const isSeen = ({ compartment }: AnyEntry): boolean => !closedTo.includes(compartment);
    const stood = streams.get(request.stream.id)?.summary ?? {};
    const made = request.summarise(
      entries.filter((one) => !isApart(one) && isSeen(one)),
      { signed, closedTo: entries.every(isSeen) ? [] : closedTo, summary: stood },
    );
    // Nobody writes a summary of what they hold no key of.
    const mine = Object.entries(made).filter(([name]) => !closedTo.includes(name));
    const summary = closedTo.length === 0 ? made : { ...stood, ...Object.fromEntries(mine) };
    streams.set(request.stream.id, { entries, summary, ref: request.stream });
    if (request.draft !== null) await drafts.discard(request.draft);
    return signed;
  };
  return {
    ...faults,
    shut: (what) => {
      ({ closedTo, notToSign } = what);
    },
    turnTo: (next) => {
      signer = next;
    },
    spoil: (stream) => {
      const known = streams.get(stream.id);
      if (known === undefined) return;
      spoiled.set(
        stream.id,
        known.entries.map(({ id }) => ({ record: id, why: 'tampered' })),
      );
      streams.set(stream.id, { ...known, entries: [] });
    },
    arrive: (stream, entry) => {
      const known = streams.get(stream.id);
      const last = known?.entries.at(-1);
      if (known === undefined || last === undefined) throw new Error('no such case');
      lamport += 1;
      const arrived = { ...last, ...entry, id: asEntryId(newId()), lamport };
      streams.set(stream.id, { ...known, entries: [...known.entries, arrived] });
    },
    takeOut: (stream) => {
      const known = streams.get(stream);
      streams.delete(stream);
      return known === undefined ? null : () => void streams.set(stream, known);
    },
    summaries: async () =>
      [...streams.values()].map(({ ref, summary }) => ({
        stream: ref.id,
        ...(ref.type === 'group' ? { type: 'group' as const } : {}),
        summary,
        ...(foundDamaged.has(ref.id) ? { damaged: true } : {}),
      })),
    read: async (stream) => {
      const damaged = spoiled.get(stream.id) ?? [];
      if (damaged.length > 0) foundDamaged.add(stream.id);
      const all = entriesOf(stream);
      const apart = all.filter(isApart).map(({ id }) => id);
      const entries = all.filter((one) => !isApart(one) && !closedTo.includes(one.compartment));
      return {
        stream,
        entries,
        damaged,
        closedTo: closedTo.filter((name) => all.some(({ compartment }) => compartment === name)),
        ...(notToSign.length === 0 ? {} : { notToSign }),
        ...(apart.length === 0 ? {} : { apart }),
      };
    },
    openEmergencySheet: async (stream, { group }) => {
      const entries = entriesOf(stream).filter(isApart);
      const logged = entries.length === 0 || (await note(sign, stream, group));
      return { entries, logged };
    },
    sign,
    refresh: async (stream, summary) => {
      const known = streams.get(stream.id);
      if (known !== undefined) streams.set(stream.id, { ...known, summary });
    },
  };
}

/** The line in the log of the memory vault (`memoryVault.ts`), before the sheet is handed out. */
const note = (sign: CaseStore['sign'], stream: StreamRef, group: string | null): Promise<boolean> =>
  sign({
    stream: { type: 'team', id: asStreamId('audit-1') },
    unsigned: [
      {
        kind: 'auditLine',
        body: {
          act: 'emergencySheetOpened',
          subject: stream.id,
          ...(group === null ? {} : { detail: group }),
        },
        role: 'groupLeader',
        basedOn: basedOnNothing,
        rendered: { text: 'Et nødark blev åbnet.', language: 'da' },
      },
    ],
    summarise: () => ({}),
    draft: null,
  }).then(
    () => true,
    () => false,
  );

export function memoryReminders(): Reminders {
  const kept = new Map<string, { id: string; handle: string; on: ReturnType<typeof asLocalDate> }>();
  return {
    list: async () => [...kept.values()],
    keep: async (handle, on) => {
      const id = newId();
      kept.set(id, { id, handle, on });
    },
    drop: async (id) => {
      kept.delete(id);
    },
  };
}
