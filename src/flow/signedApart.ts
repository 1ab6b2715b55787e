import type { AnyEntry, Entry } from '../entries/entry.ts';
import type { EntryId } from '../entries/ids.ts';
import { inOrder } from '../entries/order.ts';
import { knownEntry } from './knownEntry.ts';

/** Judgements that are made again, never amended: two of them may be signed on two machines at the same time. */
const judgements = ['riskEvaluation', 'safetyPlan', 'pathwayDecision', 'closing'] as const;
export type JudgementKind = (typeof judgements)[number];
export type Judgement = Extract<Entry, { readonly kind: JudgementKind }>;

/** Judgements of one kind that were signed on different machines without knowing of each other, oldest first. */
export interface SignedApart {
  readonly kind: JudgementKind;
  readonly sides: readonly Judgement[];
}

const isJudgement = (entry: Entry | null): entry is Judgement =>
  entry !== null && (judgements as readonly string[]).includes(entry.kind);
const ofKind = (entries: readonly AnyEntry[], kind: JudgementKind): readonly Judgement[] =>
  inOrder(entries.filter((entry) => entry.kind === kind))
    .map(knownEntry)
    .filter(isJudgement);

/** Of the evaluations that stood before, those its signer did not know of. A machine knows its own. */
export const unknownTo = <One>(
  known: readonly One[],
  { device, basedOn }: Pick<Judgement, 'device' | 'basedOn'>,
  of: (one: One) => { readonly id: EntryId; readonly device: string },
): readonly One[] =>
  known.filter((one) => of(one).device !== device && !basedOn.entries.includes(of(one).id));

/** After each evaluation, those that stand beside each other: itself, and what its signer did not know of. */
const standing = (entries: readonly AnyEntry[]): readonly (readonly Judgement[])[] =>
  ofKind(entries, 'riskEvaluation').reduce<readonly (readonly Judgement[])[]>(
    (steps, one) => [...steps, [...unknownTo(steps.at(-1) ?? [], one, (side) => side), one]],
    [],
  );

/**
 * The newest evaluation beside those of other machines whoever signed it had not seen, oldest first. The next one, which
 * somebody signs who sees them all, ends it. Null when there are none.
 */
export function evaluationsApart(entries: readonly AnyEntry[]): SignedApart | null {
  const sides = standing(entries).at(-1) ?? [];
  return sides.length < 2 ? null : { kind: 'riskEvaluation', sides };
}

/** What would stand apart with a file; or what it sets beside one that lies here, also where it brings the end of it. */
function evaluationsWith(here: readonly AnyEntry[], fresh: readonly AnyEntry[]): readonly Judgement[] {
  const steps = standing([...here, ...fresh]);
  const last = steps.at(-1) ?? [];
  if (last.length > 1) return last;
  const [lies, comes] = [here, fresh].map((entries) => new Set(entries.map(({ id }) => id)));
  return (
    steps.findLast((step) => step.some(({ id }) => lies?.has(id)) && step.some(({ id }) => comes?.has(id))) ??
    []
  );
}

/**
 * What a file sets beside what lies here: `here` all entries of a case on this machine, `inFile` the ids of all its
 * entries in the file, `fresh` those of them that are not here yet. Who made the file had none of what it lacks, and
 * here nobody had what is fresh: neither knew of the other. An evaluation says itself which ones it rests on, so these are
 * found also where who made the file had taken in what lies here, and in every file until they are settled.
 */
export function apartInFile(
  here: readonly AnyEntry[],
  inFile: ReadonlySet<EntryId>,
  fresh: readonly AnyEntry[],
): readonly SignedApart[] {
  const lacking = here.filter(({ id }) => !inFile.has(id));
  return judgements.flatMap((kind): readonly SignedApart[] => {
    const [ours, theirs] = [ofKind(lacking, kind), ofKind(fresh, kind)];
    const known = kind === 'riskEvaluation' ? evaluationsWith(here, fresh) : [];
    const apart = ours.length === 0 || theirs.length === 0 ? known : [...known, ...ours, ...theirs];
    if (apart.length === 0) return [];
    return [{ kind, sides: inOrder([...new Map(apart.map((side) => [side.id, side])).values()]) }];
  });
}
