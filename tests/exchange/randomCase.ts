import type { AnyEntry } from '../../src/entries/entry.ts';
import { asEntryId, asLocalDate } from '../../src/entries/ids.ts';
import { entryKinds, type EntryKind } from '../../src/entries/kinds.ts';
import { kindOf, type KindKey } from '../../src/exchange/profiles/kindKeys.ts';
import { staysWhole } from '../../src/exchange/profiles/outsideRules.ts';
import { renderNote } from '../../src/exchange/renderNote.ts';
import type { AnyWording, PlainField, StepDefinition } from '../../src/model/define.ts';
import { steps, type StepId } from '../../src/model/steps/steps.ts';
import { signed } from '../support/aCase.ts';
import { sixesOf } from './sixInARow.ts';

/** Even numbers from 0 to 1, the same for the same seed. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const plain = ['hun', 'siger', 'i dag', 'to gange', 'efter arbejde', 'ved døren', 'han ringer', 'uden ord'];
/** Kinds that some piece of work writes. */
export const writtenKinds: readonly EntryKind[] = entryKinds.filter((kind) => kindOf(kind).step !== null);

export interface RandomEntry {
  readonly entry: AnyEntry;
  /** The same entry with nothing under any protected question. */
  readonly emptied: AnyEntry;
  /** By key of the body: what was put under it that must stay. */
  readonly sentinels: ReadonlyMap<string, readonly string[]>;
}

/**
 * A case of some of all kinds, every question of each answered: protected ones, whatever their kind, with a text that
 * stands nowhere else, the others with something of their own sort. Its notes are written as they are at signing.
 */
export function randomCase(seed: number, wordings: ReadonlyMap<StepId, AnyWording>): readonly RandomEntry[] {
  const draw = drawing(seed);
  const upTo = (count: number): number => Math.floor(draw() * count);
  const pick = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
  const taken = new Set<string>();
  /** Two sentinels never share six characters by chance: one that may leave would be taken for one that must stay. */
  const sentinel = (): string => {
    const drawn = Array.from({ length: 8 + upTo(12) }, () => letters[upTo(letters.length)]).join('');
    const sixes = sixesOf(drawn);
    if (sixes.some((six) => taken.has(six))) return sentinel();
    for (const six of sixes) taken.add(six);
    return drawn;
  };
  const openAnswer = (field: PlainField): unknown => {
    switch (field.kind) {
      case 'choice':
        return pick(field.options);
      case 'choices':
        return field.options.filter(() => draw() < 0.4);
      case 'scale':
        return String(upTo(11));
      case 'number':
        return String(field.min);
      case 'date':
        return '2026-11-20';
      case 'confirm':
        return 'confirmed';
      case 'shortText':
      case 'longText':
        return draw() < 0.2 ? `${pick(plain)}\n${pick(plain)}` : pick(plain);
    }
  };
  const secret = (found: string[]): string => {
    const text = sentinel();
    found.push(text);
    return draw() < 0.15 ? `${text}\n${text}` : text;
  };
  const itemsFor = (key: KindKey, found: string[], whole: boolean, empty: boolean[]) => {
    const { field } = key;
    if (field.kind !== 'list') return [];
    return Array.from({ length: 1 + upTo(3) }, (_, at) => {
      empty.push(draw() < 0.2);
      const item: Record<string, unknown> = { id: `item-${at}`, ...field.eachHas };
      for (const question of field.items) {
        const name = question.as ?? question.id;
        const guarded = whole || key.guarded || !key.openItems.has(name);
        if (guarded) item[name] = secret(found);
        else if (empty[at] !== true) item[name] = openAnswer(question);
      }
      return item;
    });
  };
  const withoutGuarded = (key: KindKey, items: readonly object[]): readonly object[] =>
    items.map((item) =>
      Object.fromEntries(
        Object.entries(item).filter(([name]) => name === 'id' || name === 'block' || key.openItems.has(name)),
      ),
    );
  const make = (kind: EntryKind, at: number): RandomEntry => {
    const body: Record<string, unknown> = {};
    const emptied: Record<string, unknown> = {};
    const sentinels = new Map<string, readonly string[]>();
    const keys = [...kindOf(kind).keys.values()];
    // What decides whether an entry stays whole is answered first, as one of its own answers.
    for (const key of keys) {
      if (key.field.kind === 'choice' && !key.guarded)
        body[key.key] = emptied[key.key] = openAnswer(key.field);
    }
    const whole = staysWhole(kind, body);
    for (const key of keys) {
      const found: string[] = [];
      if (key.field.kind === 'list') {
        const items = itemsFor(key, found, whole, []);
        body[key.key] = items;
        if (!whole && !key.guarded) emptied[key.key] = withoutGuarded(key, items);
      } else if (key.guarded) body[key.key] = secret(found);
      else if (whole && key.field.kind.endsWith('Text')) body[key.key] = emptied[key.key] = secret(found);
      else body[key.key] = emptied[key.key] ??= openAnswer(key.field);
      if (found.length > 0) sentinels.set(key.key, found);
    }
    return { entry: entryOf(kind, body, at, true), emptied: entryOf(kind, emptied, at, false), sentinels };
  };
  const entryOf = (kind: EntryKind, body: object, at: number, noted: boolean): AnyEntry => {
    const step = noted ? kindOf(kind).step : null;
    const wording = step === null ? undefined : wordings.get(step);
    const onDate = asLocalDate('2026-11-20');
    const text =
      step === null || wording === undefined
        ? kind
        : renderNote({
            step: steps[step] as StepDefinition,
            wording,
            kind,
            body,
            language: 'da',
            onDate,
            by: 'AB',
          });
    const bare = signed(kind, body as never, { id: `e${at}`, lamport: at + 1, onDate });
    return { ...bare, id: asEntryId(`e${at}`), rendered: { text, language: 'da' } };
  };
  const count = 1 + upTo(6);
  return Array.from({ length: count }, (_, at) => make(pick(writtenKinds), at));
}
