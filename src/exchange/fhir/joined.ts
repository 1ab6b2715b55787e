import type { Language } from '../../model/define.ts';
import type { Unnested } from './nested.ts';
import type { ReadItem } from './readItems.ts';
import { Refused } from './refused.ts';
import { languages, type Spoken } from './spoken.ts';
import type { Json, JsonObject } from './strictJson.ts';

interface Parts {
  readonly id: string;
  readonly version: string;
  readonly title: Spoken;
  readonly credit: Spoken;
  readonly instruction: Spoken;
  readonly items: readonly ReadItem[];
  readonly block: Unnested;
}
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The questions of a file and its scoring block as one pack, not yet judged: its schema says what fits. In a language
 * with a title every text must be there, so that nobody is asked half in one language. Throws `Refused`.
 */
export function joined(parts: Parts): JsonObject {
  const { id, version, items, block } = parts;
  if (!isObject(block.value)) throw new Refused('wrongType', block.placeOf([]));
  const { format: _format, marks, words, ...rest } = block.value;
  for (const taken of ['id', 'version', 'items'])
    if (Object.hasOwn(rest, taken)) throw new Refused('notAllowed', block.placeOf([taken]), taken);
  if (!isObject(marks))
    throw new Refused(marks === undefined ? 'missing' : 'wrongType', block.placeOf(['marks']));
  for (const marked of Object.keys(marks))
    if (!items.some((item) => item.id === marked))
      throw new Refused('unknownItem', block.placeOf(['marks', marked]), marked);
  if (!isObject(words))
    throw new Refused(words === undefined ? 'missing' : 'wrongType', block.placeOf(['words']));
  for (const key of Object.keys(words))
    if (!languages.some((language) => language === key))
      throw new Refused('unknownField', block.placeOf(['words', key]), key);
  return {
    ...rest,
    id,
    version,
    items: items.map((item) => itemOf(item, marks[item.id], block)),
    words: { da: wordsIn('da', words['da'], parts), en: wordsIn('en', words['en'], parts) },
  };
}

function itemOf(item: ReadItem, marks: Json | undefined, block: Unnested): JsonObject {
  if (marks !== undefined && !isObject(marks))
    throw new Refused('wrongType', block.placeOf(['marks', item.id]));
  for (const taken of ['id', 'options'])
    if (marks !== undefined && Object.hasOwn(marks, taken))
      throw new Refused('notAllowed', block.placeOf(['marks', item.id, taken]), taken);
  return {
    ...marks,
    id: item.id,
    options: item.options.map(({ answer, value }) => (value === null ? answer : { answer, value })),
  };
}

function wordsIn(language: Language, words: Json | undefined, parts: Parts): Json {
  const { title, credit, instruction, items, block } = parts;
  const at = block.placeOf(['words', language]);
  const heading = title[language];
  if (words === undefined) throw new Refused('missing', at, language);
  if (words === null) {
    if (heading !== null) throw new Refused('missing', at, language);
    return null;
  }
  if (!isObject(words)) throw new Refused('wrongType', at);
  const { moreAnswers, instruction: ownInstruction, credit: ownCredit, ...rest } = words;
  if (!isObject(moreAnswers))
    throw new Refused(
      moreAnswers === undefined ? 'missing' : 'wrongType',
      block.placeOf(['words', language, 'moreAnswers']),
    );
  if (Object.hasOwn(rest, 'asked'))
    throw new Refused('notAllowed', block.placeOf(['words', language, 'asked']), 'asked');
  const place = (key: string) => block.placeOf(['words', language, key]);
  if (heading === null) {
    if (ownInstruction !== undefined) throw new Refused('notAllowed', place('instruction'), language);
    if (ownCredit !== undefined) throw new Refused('notAllowed', place('credit'), language);
    refuseStray(language, parts);
    return { ...rest, asked: null };
  }
  /** A text stands with the questions, or in the block where the file's own language has none; never in both. */
  const onlyOnce = (key: string, shown: string | null, own: Json | undefined): JsonObject => {
    if (own === undefined) return shown === null ? {} : { [key]: shown };
    if (shown !== null) throw new Refused('doubledKey', place(key), key);
    return { [key]: own };
  };
  return {
    ...rest,
    asked: {
      title: heading,
      ...onlyOnce('instruction', instruction[language], ownInstruction),
      items: Object.fromEntries(
        items.map((item) => [item.id, needed(item.text, language, `${item.at}.text`)]),
      ),
      ...answersIn(language, items, moreAnswers),
      ...onlyOnce('credit', credit[language], ownCredit),
    },
  };
}

function needed(text: Spoken, language: Language, at: string): string {
  const found = text[language];
  if (found === null) throw new Refused('missing', at, language);
  return found;
}

/** Words of a language the file does not ask in: left there by mistake, or a title that was taken away. */
function refuseStray(language: Language, { items, instruction, credit }: Parts): void {
  const stray = items.find(({ text }) => text[language] !== null);
  if (stray !== undefined) throw new Refused('notAllowed', `${stray.at}._text`, language);
  const optioned = items.find(({ options }) => options.some(({ text }) => text[language] !== null));
  if (optioned !== undefined) throw new Refused('notAllowed', `${optioned.at}.answerOption`, language);
  if (instruction[language] !== null) throw new Refused('notAllowed', '$.item[0]._text', language);
  if (credit[language] !== null) throw new Refused('notAllowed', '$._copyright', language);
}

/** Each answer worded once for all questions, and beside it for those that word it otherwise. */
function answersIn(language: Language, items: readonly ReadItem[], more: JsonObject): JsonObject {
  const answers: Record<string, Json> = {};
  const own: Record<string, Record<string, string>> = {};
  for (const item of items)
    for (const [at, { answer, text }] of item.options.entries()) {
      if (languages.every((each) => text[each] === null)) continue;
      const word = needed(text, language, `${item.at}.answerOption[${String(at)}].valueCoding.display`);
      if (!Object.hasOwn(answers, answer)) answers[answer] = word;
      else if (answers[answer] !== word) own[item.id] = { ...own[item.id], [answer]: word };
    }
  return {
    answers: { ...more, ...answers },
    ...(Object.keys(own).length === 0 ? {} : { itemAnswers: own }),
  };
}
