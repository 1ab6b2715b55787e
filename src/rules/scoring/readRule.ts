import type { Pack, PackRule } from '../../model/instruments/pack.ts';
import { numberOf, outcomeOf, rangeOf, thresholdOf } from './numberRule.ts';
import type { InstrumentAnswers, Reading, ScoreChoices, ScoredReading } from './result.ts';
import { metBy, withoutAnswerIn, type Met } from './ruleReader.ts';

type Clusters = Extract<PackRule, { readonly kind: 'clusters' }>;

/**
 * What one rule says. A rule no published case was scored with does not run. "Not known", "refused" and "not asked"
 * are never a no and never a number.
 */
export function readRule(
  rule: PackRule,
  pack: Pack,
  answers: InstrumentAnswers,
  choices: ScoreChoices,
): Reading {
  const met = metBy(rule, pack, answers);
  const missing = withoutAnswerIn(met);
  const yes = met.filter(({ answer }) => answer.kind === 'word' && answer.word === 'yes').map(({ id }) => id);
  const about = { rule: rule.id, kind: rule.kind, manual: rule.source, missing, of: met.length };
  const none = { value: null, range: null, outcome: null, incomplete: false, holds: [], threshold: null };
  const scored = (because: readonly string[], found: Partial<ScoredReading>): Reading => ({
    ...about,
    because,
    state: 'scored',
    ...none,
    ...found,
  });
  const cannot = (because: readonly string[]): Reading => ({ ...about, because, state: 'cannotScore' });

  if (rule.kind === 'none') return { ...about, because: yes, state: 'refused', why: 'nothingCounted' };
  if (!isVerified(rule, pack)) return { ...about, because: [], state: 'refused', why: 'notVerified' };
  if (rule.kind === 'anyOf') {
    const value = yes.length;
    const range = { from: 0, to: met.length };
    if (value >= rule.atLeast)
      return scored(yes, { value, range, outcome: rule.reached, incomplete: missing.length > 0 });
    return missing.length > 0 ? cannot(yes) : scored(yes, { value, range, outcome: rule.under });
  }
  if (rule.kind === 'clusters') {
    if (missing.length > 0) return cannot([]);
    return scored(...readClusters(rule, met));
  }
  const threshold = thresholdOf(rule, choices);
  if (threshold === 'notOffered')
    return { ...about, because: [], state: 'refused', why: 'thresholdNotOffered' };
  const value = numberOf(rule, met);
  if (value === null) return cannot([]);
  return scored(
    met.filter(({ answer }) => answer.kind === 'value').map(({ id }) => id),
    {
      value,
      range: rangeOf(rule, met),
      outcome: outcomeOf(rule, value, threshold),
      incomplete: missing.length > 0,
      threshold,
    },
  );
}

/** Some published case was scored with this very rule: being spoken of as "cannot be scored" checks no arithmetic. */
const isVerified = (rule: PackRule, pack: Pack): boolean =>
  pack.verifiedAgainst.some(({ expect }) =>
    expect.some((each) => each.rule === rule.id && each.state === 'scored'),
  );

/** The groups that hold, and the first outcome all of whose groups do: one outcome, never two. */
function readClusters(
  rule: Clusters,
  met: readonly Met[],
): readonly [because: readonly string[], found: Partial<ScoredReading>] {
  const reached = (id: string, from: number): boolean =>
    met.some(({ id: other, answer }) => other === id && answer.kind === 'value' && answer.value >= from);
  const groups = rule.groups.map(({ id, items, from, atLeast }) => {
    const over = [...new Set(items)].filter((item) => reached(item, from));
    return { id, over, holds: over.length >= atLeast };
  });
  const holds = groups.filter((group) => group.holds).map(({ id }) => id);
  const outcome = rule.outcomes.find(({ allOf }) => allOf.every((id) => holds.includes(id)));
  // What gave the outcome: the items over the limit in its groups; without an outcome, in the groups that hold.
  const giving = outcome?.allOf ?? holds;
  const over = new Set(groups.filter(({ id }) => giving.includes(id)).flatMap((group) => group.over));
  const because = met.filter(({ id }) => over.has(id)).map(({ id }) => id);
  return [because, { outcome: outcome?.outcome ?? rule.otherwise, holds }];
}
