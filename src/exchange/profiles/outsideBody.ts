import type { EntryId } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kindFacts.ts';
import { kindOf, type KindKey } from './kindKeys.ts';
import { mayBeTicked, staysWhole } from './outsideRules.ts';

/** Names one answer of one entry, e.g. as ticked for a protective partner. */
export const answerKey = (entry: EntryId, key: string): string => `${entry} ${key}`;

/** What of an entry may leave the internal case, and what of it was filled and stays. */
export interface Parted {
  readonly body: object;
  readonly kept: readonly KindKey[];
}

/**
 * Parts the answers of one entry. What must not leave is taken out before anything is written, so that no writer can
 * give it away: neither by a heading nor by a number nor by a question that only stands there because of it.
 * `ticked`: answers (`answerKey`) a worker has ticked one by one; only what may be ticked is ever given.
 */
export function partForOutside(
  entry: { readonly id: EntryId; readonly kind: EntryKind; readonly body: object },
  ticked: ReadonlySet<string>,
): Parted {
  const { kind } = entry;
  const whole = staysWhole(kind, entry.body);
  const body: Record<string, unknown> = {};
  const kept: KindKey[] = [];
  for (const facts of kindOf(kind).keys.values()) {
    const { key } = facts;
    const value: unknown = entry.body[key as keyof object];
    if (isEmpty(value)) continue;
    const given = mayBeTicked(kind, key) && ticked.has(answerKey(entry.id, key));
    if (given || !(whole || facts.guarded)) {
      const open = given || facts.field.kind !== 'list' ? value : openItems(value, facts.openItems);
      if (!isEmpty(open)) body[key] = open;
    } else kept.push(facts);
  }
  return { body, kept };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Items with what may be said of each; one of which nothing may be said is not counted either. */
function openItems(value: unknown, open: ReadonlySet<string>): readonly object[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item): readonly object[] => {
    const said = Object.entries(Object(item) as object).filter(
      ([key, answer]) => open.has(key) && !isEmpty(answer),
    );
    return said.length === 0 ? [] : [Object.fromEntries(said)];
  });
}
