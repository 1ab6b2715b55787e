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

/**
 * What a file sets beside what lies here: `here` all entries of a case on this machine, `inFile` the ids of all its
 * entries in the file, `fresh` those of them that are not here yet. Who made the file had none of what it lacks, and
 * here nobody had what is fresh: neither knew of the other.
 */
export function apartInFile(
  here: readonly AnyEntry[],
  inFile: ReadonlySet<EntryId>,
  fresh: readonly AnyEntry[],
): readonly SignedApart[] {
  const lacking = here.filter(({ id }) => !inFile.has(id));
  return judgements.flatMap((kind): readonly SignedApart[] => {
    const [ours, theirs] = [ofKind(lacking, kind), ofKind(fresh, kind)];
    if (ours.length === 0 || theirs.length === 0) return [];
    return [{ kind, sides: inOrder([...ours, ...theirs]) }];
  });
}

/** Of the evaluations that stood before, those its signer did not know of. A machine knows its own. */
export const unknownTo = <One>(
  known: readonly One[],
  { device, basedOn }: Pick<Judgement, 'device' | 'basedOn'>,
  of: (one: One) => { readonly id: EntryId; readonly device: string },
): readonly One[] =>
  known.filter((one) => of(one).device !== device && !basedOn.entries.includes(of(one).id));

/**
 * The newest evaluation beside those of other machines whoever signed it had not seen, oldest first. The next one, which
 * somebody signs who sees them all, ends it. Null when there are none.
 */
export function evaluationsApart(entries: readonly AnyEntry[]): SignedApart | null {
  const sides = ofKind(entries, 'riskEvaluation').reduce<readonly Judgement[]>(
    (standing, one) => [...unknownTo(standing, one, (side) => side), one],
    [],
  );
  return sides.length < 2 ? null : { kind: 'riskEvaluation', sides };
}
