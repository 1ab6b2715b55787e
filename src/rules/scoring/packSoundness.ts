import type { Pack, PackItem, PackRule } from '../../model/instruments/pack.ts';
import { rangeOf } from './numberRule.ts';
import { metBy } from './ruleReader.ts';

/** What a pack of the right shape gets wrong; `where` is a path in it, by ids, such as `rules/total/bands`. */
export interface UnsoundPart {
  readonly fault:
    /** An id, an option or an item stands twice in the same list. */
    | 'twice'
    /** It names an item, group, rule or outcome the pack does not have. */
    | 'notThere'
    /** The item has no yes to count, or its answers are worth no number. */
    | 'wrongOptions'
    | 'bandsNotInOrder'
    | 'bandsAndThreshold'
    | 'standardNotOffered'
    /** It asks for more items than there are. */
    | 'outOfReach';
  readonly where: string;
}

/** What does not fit together inside a pack. Empty when it all does. */
export function unsoundParts(pack: Pack): readonly UnsoundPart[] {
  const ruleIds = pack.rules.map(({ id }) => id);
  const itemIds = pack.items.map(({ id }) => id);
  return [
    ...twice(itemIds, 'items'),
    ...twice(ruleIds, 'rules'),
    ...pack.items.flatMap(unsoundItem),
    ...pack.rules.flatMap((rule) => unsoundRule(rule, pack)),
    ...unsoundNumberNames(pack),
    ...pack.verifiedAgainst.flatMap((known, index) => [
      ...notThere(Object.keys(known.answers), itemIds, `verifiedAgainst/${index}/answers`),
      ...notThere(
        known.expect.map(({ rule }) => rule),
        ruleIds,
        `verifiedAgainst/${index}/expect`,
      ),
    ]),
  ];
}

const twice = (ids: readonly string[], where: string): readonly UnsoundPart[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    fault: 'twice',
    where: `${where}/${id}`,
  }));
const notThere = (
  named: readonly string[],
  known: readonly string[],
  where: string,
): readonly UnsoundPart[] =>
  named
    .filter((id) => !known.includes(id))
    .map((id) => ({ fault: 'notThere', where: `${where}/${id}` }) as const);
const wrong = (fault: UnsoundPart['fault'], where: string, is: boolean): readonly UnsoundPart[] =>
  is ? [{ fault, where }] : [];

const hasYes = ({ options }: PackItem): boolean => options.some((option) => option === 'yes');
const hasNumbers = ({ options }: PackItem): boolean => options.every((option) => typeof option !== 'string');

function unsoundItem(item: PackItem): readonly UnsoundPart[] {
  const where = `items/${item.id}`;
  const from = item.attention?.from;
  return [
    ...twice(
      item.options.map((option) => (typeof option === 'string' ? option : option.answer)),
      `${where}/options`,
    ),
    ...wrong('wrongOptions', `${where}/reversed`, item.reversed === true && !hasNumbers(item)),
    ...wrong('wrongOptions', `${where}/attention`, from === 'yes' && !hasYes(item)),
    ...wrong('wrongOptions', `${where}/attention`, typeof from === 'number' && !hasNumbers(item)),
  ];
}

function unsoundRule(rule: PackRule, pack: Pack): readonly UnsoundPart[] {
  const where = `rules/${rule.id}`;
  const itemIds = pack.items.map(({ id }) => id);
  const items = pack.items.filter(({ id }) => rule.items.includes(id));
  const fits = rule.kind === 'anyOf' ? hasYes : rule.kind === 'none' ? () => true : hasNumbers;
  return [
    ...twice(rule.items, `${where}/items`),
    ...notThere(rule.items, itemIds, `${where}/items`),
    ...items.flatMap((item) => wrong('wrongOptions', `${where}/items/${item.id}`, !fits(item))),
    ...(rule.kind === 'anyOf'
      ? wrong('outOfReach', `${where}/atLeast`, rule.atLeast > rule.items.length)
      : []),
    ...(rule.kind === 'clusters' ? unsoundClusters(rule) : []),
    ...(rule.kind === 'sum' || rule.kind === 'mean' ? unsoundNumber(rule, pack) : []),
  ];
}

function unsoundClusters(rule: Extract<PackRule, { kind: 'clusters' }>): readonly UnsoundPart[] {
  const where = `rules/${rule.id}`;
  const groupIds = rule.groups.map(({ id }) => id);
  return [
    ...twice(groupIds, `${where}/groups`),
    ...twice(
      rule.outcomes.map(({ outcome }) => outcome),
      `${where}/outcomes`,
    ),
    ...rule.groups.flatMap(({ id, items, atLeast }) => [
      ...twice(items, `${where}/groups/${id}`),
      ...notThere(items, rule.items, `${where}/groups/${id}`),
      ...wrong('outOfReach', `${where}/groups/${id}/atLeast`, atLeast > items.length),
    ]),
    ...rule.outcomes.flatMap(({ outcome, allOf }) =>
      notThere(allOf, groupIds, `${where}/outcomes/${outcome}`),
    ),
  ];
}

function unsoundNumber(
  rule: Extract<PackRule, { kind: 'sum' | 'mean' }>,
  pack: Pack,
): readonly UnsoundPart[] {
  const where = `rules/${rule.id}`;
  const starts = rule.bands.map(({ from }) => from);
  const lowest = rangeOf(rule, metBy(rule, pack, {})).from;
  const inOrder = starts.every((from, index) => from > (starts[index - 1] ?? -Infinity));
  return [
    ...wrong(
      'bandsNotInOrder',
      `${where}/bands`,
      !inOrder || (starts[0] !== undefined && starts[0] > lowest),
    ),
    ...wrong('bandsAndThreshold', where, rule.threshold !== undefined && starts.length > 0),
    ...wrong(
      'standardNotOffered',
      `${where}/threshold`,
      rule.threshold !== undefined && !rule.threshold.choices.includes(rule.threshold.standard),
    ),
    ...wrong(
      'outOfReach',
      `${where}/missing`,
      rule.missing.kind === 'upTo' && rule.missing.items >= rule.items.length,
    ),
  ];
}

/** Every outcome a rule can give. */
export function outcomesOf(rule: PackRule): readonly string[] {
  if (rule.kind === 'none') return [];
  if (rule.kind === 'anyOf') return [rule.reached, rule.under];
  if (rule.kind === 'clusters') return [...rule.outcomes.map(({ outcome }) => outcome), rule.otherwise];
  const { threshold, bands } = rule;
  return [
    ...bands.map(({ outcome }) => outcome),
    ...(threshold === undefined ? [] : [threshold.reached, threshold.under]),
  ];
}

function unsoundNumberNames(pack: Pack): readonly UnsoundPart[] {
  const { meaningfulChange, levels } = pack;
  const withNumber = pack.rules.filter(({ kind }) => kind === 'sum' || kind === 'mean').map(({ id }) => id);
  const levelRule = pack.rules.find(({ id }) => id === levels?.rule);
  return [
    ...(meaningfulChange === null ? [] : notThere([meaningfulChange.rule], withNumber, 'meaningfulChange')),
    ...(levels === undefined
      ? []
      : levelRule === undefined
        ? [{ fault: 'notThere', where: `levels/${levels.rule}` } as const]
        : notThere(Object.keys(levels.of), outcomesOf(levelRule), 'levels')),
  ];
}
