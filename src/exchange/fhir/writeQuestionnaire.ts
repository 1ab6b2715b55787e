import type { Language } from '../../model/define.ts';
import { wholePackSchema, type PackItem, type WholePack } from '../../model/instruments/pack.ts';
import { answerSystem, blockFormat, instructionId, ordinalUrl, scoringUrl, urlOfPack } from './names.ts';
import { nested } from './nested.ts';
import { languages, spokenAs, type Spoken } from './spoken.ts';
import type { Json, JsonObject } from './strictJson.ts';

type Asked = NonNullable<NonNullable<WholePack['words']['da']>['asked']>;

/** The language a file is written in: Danish where the wording is to be had in it. Null where it is to be had in none. */
export function mainLanguage({ words }: WholePack): Language | null {
  return languages.find((language) => askedIn(words, language) !== null) ?? null;
}
const askedIn = (words: WholePack['words'], language: Language): Asked | null =>
  words[language]?.asked ?? null;

/** How an option of an item is worded; the item's own words come before those of all items. */
export const optionText = (asked: Asked, item: string, answer: string): string | null =>
  asked.itemAnswers?.[item]?.[answer] ?? asked.answers[answer] ?? null;

/**
 * A pack as a FHIR R4 Questionnaire: questions and answers as every reader of FHIR knows them, the rest in one extension
 * of our own (docs/instrument-files.md). Null where its questions are worded in no language; throws
 * for what is no pack.
 */
export function writeQuestionnaire(given: WholePack): JsonObject | null {
  // In the order of the format, so that the same pack is the same file.
  const pack = wholePackSchema.parse(given);
  const main = mainLanguage(pack);
  if (main === null) return null;
  const spoken = (say: (asked: Asked) => string | null | undefined): Spoken => {
    const inLanguage = (language: Language) => {
      const asked = askedIn(pack.words, language);
      return asked === null ? null : (say(asked) ?? null);
    };
    return { da: inLanguage('da'), en: inLanguage('en') };
  };
  const instruction = spoken(({ instruction: text }) => text);
  const items = pack.items.map((item) => ({
    linkId: item.id,
    ...spokenAs(
      'text',
      spoken(({ items: texts }) => texts[item.id]),
      main,
    ),
    type: 'choice',
    answerOption: item.options.map((option) => ({
      valueCoding: codingOf(
        option,
        spoken((asked) => optionText(asked, item.id, answerOf(option))),
        main,
      ),
    })),
  }));
  return {
    resourceType: 'Questionnaire',
    extension: [nested(scoringUrl, blockOf(pack, main))],
    url: urlOfPack(pack.id),
    version: pack.version,
    ...spokenAs(
      'title',
      spoken(({ title }) => title),
      main,
    ),
    status: 'active',
    language: main,
    ...spokenAs(
      'copyright',
      spoken(({ credit }) => credit),
      main,
    ),
    item: [
      ...(instruction[main] === null
        ? []
        : [{ linkId: instructionId, ...spokenAs('text', instruction, main), type: 'display' }]),
      ...items,
    ],
  };
}

const answerOf = (option: PackItem['options'][number]): string =>
  typeof option === 'string' ? option : option.answer;

function codingOf(option: PackItem['options'][number], display: Spoken, main: Language): JsonObject {
  return {
    ...(typeof option === 'string' ? {} : { extension: [{ url: ordinalUrl, valueDecimal: option.value }] }),
    system: answerSystem,
    code: answerOf(option),
    ...spokenAs('display', display, main),
  };
}

/** Everything FHIR has no place of its own for. */
function blockOf(pack: WholePack, main: Language): JsonObject {
  const { id: _id, version: _version, items, words, ...rest } = pack;
  const marked = items.flatMap(({ id, options: _options, ...marks }): readonly [string, Json][] =>
    Object.keys(marks).length === 0 ? [] : [[id, plain(marks)]],
  );
  return {
    format: blockFormat,
    ...plain(rest),
    marks: Object.fromEntries(marked),
    words: { da: wordsOf(pack, words.da, main), en: wordsOf(pack, words.en, main) },
  };
}

/** `instruction` and `credit`: where the language of the file has none to be translated. */
function wordsOf(pack: WholePack, words: WholePack['words']['da'], main: Language): Json {
  if (words === null) return null;
  const { asked, ...rest } = words;
  const used = new Set(pack.items.flatMap(({ options }) => options.map(answerOf)));
  const unused = Object.entries(asked?.answers ?? {}).filter(([answer]) => !used.has(answer));
  const first = askedIn(pack.words, main);
  return {
    ...plain(rest),
    moreAnswers: Object.fromEntries(unused),
    ...(asked?.instruction !== undefined && first?.instruction === undefined
      ? { instruction: asked.instruction }
      : {}),
    ...(asked?.credit !== undefined && first?.credit === undefined ? { credit: asked.credit } : {}),
  };
}

/** Data of the model as JSON: what is not said is not there. */
const plain = (data: object): JsonObject => JSON.parse(JSON.stringify(data)) as JsonObject;
