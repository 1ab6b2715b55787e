import { compassAnswers, compassFillers, goalKinds, starterDimensions } from './compass/compassDimensions.ts';
import { concerns } from './concerns.ts';
import type { Field } from './define.ts';
import { offers } from './directory/offers.ts';
import { packs } from './instruments/packs.ts';
import { starterThemes } from './groups/groupThemes.ts';
import * as groupVocabulary from './groups/groupVocabulary.ts';
import { criterionConflicts } from './local/criterionConflicts.ts';
import { starterCriteria } from './local/pathwayCriteria.ts';
import { reasons } from './reasons.ts';
import { riskFactors } from './riskFactors.ts';
import { works } from './sources.ts';
import { steps } from './steps/steps.ts';
import * as vocabulary from './vocabulary.ts';

/**
 * Every id the model has released, with what it means, as committed in `ids.ledger.json`. Signed entries speak in
 * these ids for ever, so one may be retired but never vanish, and never be used for something else.
 */
export interface IdLedger {
  readonly ids: Readonly<Record<string, string>>;
  /** Ids no longer asked or offered, with the model version that retired them. Never to be used again. */
  readonly retired: Readonly<Record<string, { readonly meant: string; readonly in: string }>>;
}
export type LedgerFault =
  | { readonly fault: 'vanished'; readonly id: string }
  | { readonly fault: 'changedMeaning'; readonly id: string; readonly before: string; readonly now: string }
  | { readonly fault: 'retiredIsBack'; readonly id: string }
  | { readonly fault: 'notWritten'; readonly id: string };

/** All ids of the model as it is now. `kinds`: meaning of each kind of entry, which the model itself does not know. */
export function idsNow(kinds: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, meaning: string): void => {
    found.set(id, (found.get(id) ?? new Set()).add(meaning));
  };
  for (const [kind, meaning] of Object.entries(kinds)) add(`kind:${kind}`, meaning);
  for (const [list, words] of Object.entries(vocabulary))
    for (const word of words) add(`word:${list}/${word}`, 'word');
  for (const [list, words] of Object.entries(groupVocabulary))
    if (Array.isArray(words))
      for (const word of words as readonly string[]) add(`word:${list}/${word}`, 'word');
  for (const theme of starterThemes) add(`groupTheme:${theme}`, 'theme of the starter set');
  for (const dimension of starterDimensions) add(`compass:${dimension}`, 'dimension of the starter set');
  for (const [list, words] of Object.entries({ goalKinds, compassFillers, compassAnswers }))
    for (const word of words) add(`word:${list}/${word}`, 'word');
  for (const factor of riskFactors) add(`factor:${factor.id}`, `factor of ${factor.theme}`);
  for (const reason of Object.keys(reasons)) add(`reason:${reason}`, 'reason');
  for (const concern of Object.keys(concerns)) add(`concern:${concern}`, 'concern');
  for (const work of Object.keys(works)) add(`work:${work}`, 'work');
  for (const offer of offers) add(`offer:${offer.id}`, `offer, ${offer.kind}`);
  for (const { id, kind } of starterCriteria.criteria) add(`starterCriterion:${id}`, `criterion, ${kind}`);
  for (const { id } of criterionConflicts) add(`criterionConflict:${id}`, 'contradicts the target group');
  for (const pack of Object.values(packs)) {
    add(`pack:${pack.id}`, `${pack.kind}, ${pack.rules.map(({ kind }) => kind).join(' + ')}`);
    for (const item of pack.items) add(`item:${pack.id}/${item.id}`, 'item');
  }
  for (const step of Object.values(steps)) {
    add(`step:${step.id}`, `signs ${step.signs}`);
    for (const topic of step.topics) {
      add(`page:${step.id}/${topic.id}`, 'page');
      for (const field of topic.fields as readonly Field[])
        addField(add, `${step.id}/${field.id}`, field, step.signs);
    }
  }
  return Object.fromEntries(
    [...found].map(([id, meanings]): [string, string] => [id, [...meanings].sort().join(' | ')]).sort(),
  );
}

/** A field means its kind of answer and the place it is signed into; its options are ids of their own. */
function addField(
  add: (id: string, meaning: string) => void,
  path: string,
  field: Field,
  signs: string,
): void {
  const goesTo = field.goesTo ?? signs;
  add(
    `question:${path}`,
    `${field.kind}, ${goesTo === 'none' ? 'not signed' : `${goesTo}.${field.as ?? field.id}`}`,
  );
  if (field.kind === 'list') {
    for (const item of field.items) addField(add, `${path}/${item.id}`, item, goesTo);
  } else if (field.kind === 'choice' || field.kind === 'choices' || field.kind === 'scale') {
    for (const option of field.options) add(`option:${path}=${option}`, 'option');
  }
}

/** What is wrong between the committed ledger and the model as it is now. Empty when they agree. */
export function ledgerFaults(
  ledger: IdLedger,
  now: Readonly<Record<string, string>>,
): readonly LedgerFault[] {
  const faults: LedgerFault[] = [];
  for (const [id, before] of Object.entries(ledger.ids)) {
    const meaning = now[id];
    if (meaning === undefined) faults.push({ fault: 'vanished', id });
    else if (meaning !== before) faults.push({ fault: 'changedMeaning', id, before, now: meaning });
  }
  for (const id of Object.keys(now)) {
    if (ledger.retired[id] !== undefined) faults.push({ fault: 'retiredIsBack', id });
    else if (ledger.ids[id] === undefined) faults.push({ fault: 'notWritten', id });
  }
  return faults;
}

/** The ledger with the new ids in it. Nothing is taken out: that is `retire`'s to say. */
export function withNewIds(ledger: IdLedger, now: Readonly<Record<string, string>>): IdLedger {
  const fresh = Object.entries(now).filter(([id]) => ledger.retired[id] === undefined);
  const ids = Object.fromEntries([...fresh, ...Object.entries(ledger.ids)].sort());
  return { ids, retired: ledger.retired };
}

/** Retires what the model no longer has, with the version that does so. A new meaning needs a new id instead. */
export function retire(ledger: IdLedger, now: Readonly<Record<string, string>>, version: string): IdLedger {
  const gone = Object.entries(ledger.ids).filter(([id]) => now[id] === undefined);
  const kept = Object.entries(ledger.ids).filter(([id]) => now[id] !== undefined);
  const retired = Object.fromEntries(gone.map(([id, meant]) => [id, { meant, in: version }]));
  return { ids: Object.fromEntries(kept), retired: { ...ledger.retired, ...retired } };
}
