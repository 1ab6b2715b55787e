import type { Language } from '../../model/define.ts';
import { answerStates } from '../../model/vocabulary.ts';
import { answerSystem, instructionId, ordinalUrl } from './names.ts';
import { refuseConditions } from './conditions.ts';
import { Refused } from './refused.ts';
import { onlyExtension, spokenIfAny, spokenIn, type Spoken } from './spoken.ts';
import { listAt, numberAt, objectAt, oneOf, textAt, truthAt, type Spot } from './spot.ts';

export interface ReadOption {
  readonly answer: string;
  /** Null for an answer that is worth no number. */
  readonly value: number | null;
  readonly text: Spoken;
}
export interface ReadItem {
  readonly id: string;
  readonly at: string;
  readonly text: Spoken;
  readonly options: readonly ReadOption[];
}
export interface ReadItems {
  readonly instruction: Spoken;
  readonly items: readonly ReadItem[];
}

const known = [
  'linkId',
  'text',
  '_text',
  'type',
  'required',
  'answerOption',
  'enableWhen',
  'enableBehavior',
  'modifierExtension',
  'item',
];

/**
 * The questions of a Questionnaire: one list of questions with their answers to choose among. What else FHIR can say
 * of a question (groups, free text, repeats, conditions) no scoring of ours is defined for, so it is refused.
 */
export function readItems(spot: Spot, main: Language): ReadItems {
  let instruction: Spoken = { da: null, en: null };
  const items: ReadItem[] = [];
  const seen = new Set<string>();
  const fields = listAt(spot).map((each) => objectAt(each, known));
  for (const [at, field] of fields.entries()) {
    const id = textAt(field('linkId'));
    if (seen.has(id)) throw new Refused('itemTwice', field('linkId').at, id);
    seen.add(id);
    for (const changing of ['modifierExtension', 'item'])
      if (field(changing).value !== undefined)
        throw new Refused('changesMeaning', field(changing).at, changing);
    if (field('required').value !== undefined) truthAt(field('required'));
    const text = spokenIn(field, 'text', main);
    if (id === instructionId) {
      if (at !== 0) throw new Refused('outOfOrder', field('linkId').at, id);
      oneOf(field('type'), ['display']);
      if (field('answerOption').value !== undefined)
        throw new Refused('notAllowed', field('answerOption').at, 'answerOption');
      instruction = text;
    } else {
      oneOf(field('type'), ['choice']);
      items.push({
        id,
        at: `${spot.at}[${String(at)}]`,
        text,
        options: optionsOf(field('answerOption'), main),
      });
    }
  }
  refuseConditions(fields);
  if (items.length === 0) throw new Refused('missing', `${spot.at}[${String(fields.length)}]`);
  return { instruction, items };
}

function optionsOf(spot: Spot, main: Language): readonly ReadOption[] {
  const found: ReadOption[] = [];
  for (const each of listAt(spot)) {
    const coding = objectAt(each, ['valueCoding'])('valueCoding');
    const field = objectAt(coding, ['extension', 'system', 'code', 'display', '_display']);
    oneOf(field('system'), [answerSystem]);
    const answer = textAt(field('code'));
    if (found.some((other) => other.answer === answer))
      throw new Refused('optionTwice', field('code').at, answer);
    const worth = onlyExtension(field('extension'), ordinalUrl, 'valueDecimal');
    const isState = answerStates.some((state) => state === answer) || answer === 'notApplicable';
    if (worth === undefined && !isState) throw new Refused('missing', field('extension').at);
    found.push({
      answer,
      value: worth === undefined ? null : numberAt(worth),
      // Of a scale only the ends may be worded; an answer in words has a word.
      text: (worth === undefined ? spokenIn : spokenIfAny)(field, 'display', main),
    });
  }
  // Either every answer is worth a number or none is.
  const [first] = found;
  const odd = found.findIndex(({ value }) => (value === null) !== (first?.value === null));
  if (odd !== -1) throw new Refused('missing', `${spot.at}[${String(odd)}].valueCoding.extension`);
  return found;
}
