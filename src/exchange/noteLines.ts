import type { DraftValue } from '../entries/draft.ts';
import type { EntryKind } from '../entries/kinds.ts';
import type {
  AnyFieldWording,
  AnyWording,
  Field,
  Language,
  PlainField,
  StepDefinition,
  Topic,
} from '../model/define.ts';
import { measureAsAnswers } from '../rules/measures/measureAsAnswers.ts';
import { sightOf } from '../rules/visibleQuestions.ts';
import { judgedKeys } from './judgedKeys.ts';
import { dateInNote, noteWords } from './noteWords.ts';

/** One entry whose answers are written out. `body` is one the kind's schema has accepted, or a part of such a one. */
export interface WrittenEntry {
  readonly step: StepDefinition;
  readonly wording: AnyWording;
  readonly kind: EntryKind;
  readonly body: object;
  readonly language: Language;
}

/** The answers of an entry in lines of text, in the order of the pages: seen and said, and apart from it what is judged. */
export interface NoteLines {
  readonly seen: readonly string[];
  readonly judged: readonly string[];
}

/** Writes out each answer under its own question. Ids of other entries, and answers to no question, are not written. */
export function noteLines(written: WrittenEntry): NoteLines {
  const entry =
    written.kind === 'measure' ? { ...written, body: measureAsAnswers(written.step, written.body) } : written;
  const judgedHere = judgedKeys[entry.kind] ?? [];
  const seen: string[] = [];
  const judged: string[] = [];
  for (const { key, field } of questionsOf(entry)) {
    const value: unknown = entry.body[key as keyof object];
    const lines = linesOf(
      field,
      itemsFor(field, value, entry.step),
      entry.wording.fields[field.id],
      entry.language,
      '',
    );
    (judgedHere.includes(key) ? judged : seen).push(...lines);
  }
  return { seen, judged: [...judged, ...boundLine(entry)] };
}

/** An evaluation says what bound its level when it was signed: whoever reads the note cannot look the maps up. */
function boundLine({ kind, body, wording, language }: WrittenEntry): readonly string[] {
  if (kind !== 'riskEvaluation' || !('boundLevel' in body) || typeof body.boundLevel !== 'string') return [];
  const level = wording.fields['level']?.options?.[body.boundLevel] ?? body.boundLevel;
  return [`${noteWords[language].boundTo}: ${level}`];
}

/** The two parts as they stand in a note, each under its heading; a part without answers has no heading either. */
export function noteParts({ seen, judged }: NoteLines, language: Language): readonly string[] {
  const words = noteWords[language];
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [[heading.toUpperCase(), ...lines].join('\n')];
  return [...part(words.seenAndSaid, seen), ...part(words.judged, judged)];
}

interface Asked {
  readonly key: string;
  readonly field: Field;
}
/**
 * One question per key of the body, in page order. Where several are signed under one key (one check in three
 * forms), the one that these very answers put on view; lists that share a key all stand, each with its own items.
 */
function questionsOf({ step, kind, body }: WrittenEntry): readonly Asked[] {
  const found = new Map<
    string,
    Asked & { readonly rivals: { readonly topic: Topic; readonly field: Field }[] }
  >();
  for (const topic of step.topics) {
    for (const field of topic.fields) {
      const key = field.as ?? field.id;
      if ((field.goesTo ?? step.signs) !== kind || !Object.hasOwn(body, key)) continue;
      const place = field.kind === 'list' && field.as !== undefined ? field.id : key;
      const before = found.get(place);
      if (before === undefined) found.set(place, { key, field, rivals: [{ topic, field }] });
      else before.rivals.push({ topic, field });
    }
  }
  const asked = [...found.values()];
  if (asked.every(({ rivals }) => rivals.length === 1)) return asked;
  const answers = Object.entries(body).filter(
    (entry): entry is [string, DraftValue] =>
      typeof entry[1] === 'string' ||
      (Array.isArray(entry[1]) && entry[1].every((each) => typeof each === 'string')),
  );
  const sight = sightOf(step, Object.fromEntries(answers), {});
  return asked.map(({ key, field, rivals }) => ({
    key,
    field: rivals.find((one) => sight.shows(one.topic, one.field))?.field ?? field,
  }));
}

/**
 * The items that belong to a list. Lists signed under one key are told apart by what each gives its items
 * (`eachHas`); one that gives nothing has those that no other list claims.
 */
function itemsFor(field: Field, value: unknown, step: StepDefinition): unknown {
  if (field.kind !== 'list' || field.as === undefined || !Array.isArray(value)) return value;
  const has = (item: object, own: Readonly<Record<string, string>>): boolean =>
    Object.entries(own).every(([key, fixed]) => item[key as keyof object] === fixed);
  const claims = step.topics
    .flatMap((topic): readonly Field[] => topic.fields)
    .flatMap((other) =>
      other.kind === 'list' && other.as === field.as && other.eachHas !== undefined ? [other.eachHas] : [],
    );
  return value
    .map((item): object => Object(item) as object)
    .filter((item) =>
      field.eachHas === undefined ? !claims.some((own) => has(item, own)) : has(item, field.eachHas),
    );
}

function linesOf(
  field: Field,
  value: unknown,
  words: AnyFieldWording | undefined,
  language: Language,
  indent: string,
): readonly string[] {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
  const label = `${indent}${words?.label ?? field.id}`;
  const mark = field.protected === true ? ` (${noteWords[language].protectedMark})` : '';
  if (field.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const lines = items.flatMap((item, at) =>
      itemLines(field.items, item, at + 1, words, language, `${indent}  `),
    );
    return [`${label}${mark}:`, ...lines];
  }
  const text = answerIn(field, value, words, language);
  // A question mark ends a question well enough.
  const asked = mark === '' && label.endsWith('?') ? label : `${label}${mark}:`;
  if (!text.includes('\n')) return [`${asked} ${text}`];
  return [asked, ...text.split('\n').map((line) => `${indent}  ${line}`.trimEnd())];
}

function itemLines(
  questions: readonly PlainField[],
  item: unknown,
  number: number,
  words: AnyFieldWording | undefined,
  language: Language,
  indent: string,
): readonly string[] {
  const answers = Object(item) as Readonly<Record<string, unknown>>;
  const lines = questions.flatMap((question) =>
    linesOf(
      question,
      answers[question.as ?? question.id],
      words?.items?.[question.id],
      language,
      `${indent}  `,
    ),
  );
  return [`${indent}${words?.one ?? ''} ${number}`.trimEnd(), ...lines];
}

/** One answer in words: the option as it was read, a date as a day, a text as it stands. */
export function answerIn(
  field: PlainField,
  value: unknown,
  words: AnyFieldWording | undefined,
  language: Language,
): string {
  const option = (id: string): string => words?.options?.[id] ?? id;
  if (Array.isArray(value)) return value.map((each) => option(String(each))).join('; ');
  const text = String(value);
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return option(text);
    case 'scale':
      return Object.hasOwn(words?.options ?? {}, text) ? option(text) : `${text} (${field.min}-${field.max})`;
    case 'confirm': {
      const points = words?.points ?? [];
      return [noteWords[language].confirmed, ...points.map((point) => `- ${point}`)].join('\n');
    }
    case 'date':
      return dateInNote(text, language);
    case 'number':
    case 'shortText':
    case 'longText':
      return text;
  }
}
