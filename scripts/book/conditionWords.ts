import type { AnyWording, Condition } from '../../src/model/define.ts';
import { situationMarksDa } from '../../src/model/situationMarks.da.ts';

/** A condition as a Danish sentence part: »Hvad kom der ud af det?« er »Har fortalt om vold«. */
export function conditionWords(condition: Condition, wording: AnyWording): string {
  const say = (part: Condition): string => conditionWords(part, wording);
  if ('field' in condition && condition.field === 'given.marks')
    return `sagen ved, at ${condition.is.map(markWord).join(', eller at ')}`;
  if ('field' in condition) {
    const words = wordsOf(condition.field, wording);
    const answers = condition.is.map((answer) => `»${optionWord(words, answer)}«`);
    return `${name(condition.field, wording)} er ${answers.join(' eller ')}`;
  }
  if ('answered' in condition) return `${name(condition.answered, wording)} er besvaret`;
  if ('written' in condition) return `der står noget under ${name(condition.written, wording)}`;
  if ('not' in condition) return `ikke (${say(condition.not)})`;
  const [parts, all] = 'all' in condition ? [condition.all, true] : [condition.any, false];
  if (parts.length > 8) {
    const first = parts[0] === undefined ? '' : `, fx ${say(parts[0])}`;
    return `${all ? 'alle' : 'mindst ét'} af ${parts.length} forhold gælder${first}`;
  }
  // A fact the work was opened with and the question that asks for it read the same: once is enough.
  const said = [
    ...new Set(parts.map((part) => ('all' in part || 'any' in part ? group(say(part)) : say(part)))),
  ];
  return said.join(all ? ' og ' : ' eller ');
}

const markWord = (mark: string): string =>
  Object.entries(situationMarksDa).find(([id]) => id === mark)?.[1] ?? mark;
const group = (text: string): string =>
  / (og|eller) /.test(text.replaceAll(/»[^«]*«/g, '')) ? `(${text})` : text;
const bare = (field: string): string => field.replace(/^given\./, '');
const optionWord = (words: AnyWording['fields'][string] | undefined, answer: string): string =>
  words?.options?.[answer] ?? (answer === 'confirmed' ? 'bekræftet' : answer);

/** The words of a question, also of one in a list (`list/field`). */
function wordsOf(field: string, wording: AnyWording): AnyWording['fields'][string] | undefined {
  const [list = '', item] = bare(field).split('/');
  return item === undefined ? wording.fields[list] : wording.fields[list]?.items?.[item];
}

function name(field: string, wording: AnyWording): string {
  const label = wordsOf(field, wording)?.label;
  return label === undefined ? `det givne (${bare(field)})` : `»${label}«`;
}
